# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.LastActivities] = Operation(
    "get_last_activity",
    lambda: {200: models.LastActivities, 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs() -> dict[str, Any]:
    return {"method": "get", "url": "/sync/last_activities"}


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[models.LastActivities]:
    """Get last activity.

    When each kind of the token owner's data last changed: plays, ratings, collection,
    watchlist, lists, settings and so on, in UTC. Ask this first and fetch only what is newer
    than your copy; `all` is the latest of them.

    Needs a signed-in person.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs())
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client
) -> Response[models.LastActivities]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs())
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(*, client: AuthenticatedClient | Client) -> models.LastActivities | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(client=client).parsed


async def asyncio(*, client: AuthenticatedClient | Client) -> models.LastActivities | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(client=client)).parsed
