# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.Checkin | models.CheckinConflict] = Operation(
    "check_into_an_item",
    lambda: {
        200: models.Checkin,
        201: models.Checkin,
        400: None,
        401: None,
        403: None,
        404: None,
        409: models.CheckinConflict,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(*, body: models.CheckinRequest) -> dict[str, Any]:
    return {"method": "post", "url": "/checkin", "json": plain(body)}


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.CheckinRequest
) -> Response[models.Checkin | models.CheckinConflict]:
    """Check into an item.

    Marks, without a player, that the token's owner is watching a movie or an episode. When the
    running time is over it becomes a play by itself. Only one can be under way at a time, by
    check-in or scrobble.

    Needs a signed-in person.

    Args:
        body: What is being watched: a movie, an episode, or a show and the number of an episode.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: models.CheckinRequest
) -> Response[models.Checkin | models.CheckinConflict]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, body: models.CheckinRequest
) -> models.Checkin | models.CheckinConflict | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(body=body, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, body: models.CheckinRequest
) -> models.Checkin | models.CheckinConflict | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(body=body, client=client)).parsed
