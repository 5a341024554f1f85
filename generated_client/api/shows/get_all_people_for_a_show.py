# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.Credits] = Operation(
    "get_all_people_for_a_show", lambda: {200: models.Credits, 403: None, 404: None, 429: None}
)


def _get_kwargs(
    id: int | str,
    *,
    extended: models.ExtendedCredits | Sequence[models.ExtendedCredits] | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/shows/{segment('id', id)}/people",
        "params": as_query({"extended": extended}),
    }


def sync_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCredits | Sequence[models.ExtendedCredits] | Unset = UNSET,
) -> Response[models.Credits]:
    """Get all people for a show.

    Regular cast and crew of a show, each with the number of episodes. Guest stars come only
    with `extended=guest_stars`, which makes the answer large.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        extended: How much of each person to send. Without it names and ids.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCredits | Sequence[models.ExtendedCredits] | Unset = UNSET,
) -> Response[models.Credits]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id, extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCredits | Sequence[models.ExtendedCredits] | Unset = UNSET,
) -> models.Credits | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, extended=extended, client=client).parsed


async def asyncio(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCredits | Sequence[models.ExtendedCredits] | Unset = UNSET,
) -> models.Credits | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, extended=extended, client=client)).parsed
