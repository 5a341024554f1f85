# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any, Literal

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.MinimalWatchedMovies] = Operation(
    "get_watched_episodes",
    lambda: {
        200: models.MinimalWatchedMovies,
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(
    id: str,
    *,
    extended: Literal["min"],
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/users/{segment('id', id)}/watched/episodes",
        "params": as_query(
            {"extended": extended, "start_at": start_at, "end_at": end_at, "specials": specials}
        ),
    }


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["min"],
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> Response[models.MinimalWatchedMovies]:
    """Get watched episodes.

    Every episode that a user has watched, with the times of the plays: an object by Trakt id,
    whole.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        extended: Always `min`: an object with the plays by id in place of a list.
        start_at: Earliest time to include.
        end_at: Latest time to include.
        specials: Include the specials, season 0.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(id, extended=extended, start_at=start_at, end_at=end_at, specials=specials)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["min"],
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> Response[models.MinimalWatchedMovies]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(id, extended=extended, start_at=start_at, end_at=end_at, specials=specials)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["min"],
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> models.MinimalWatchedMovies | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        id, extended=extended, start_at=start_at, end_at=end_at, specials=specials, client=client
    ).parsed


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["min"],
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> models.MinimalWatchedMovies | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            id,
            extended=extended,
            start_at=start_at,
            end_at=end_at,
            specials=specials,
            client=client,
        )
    ).parsed
