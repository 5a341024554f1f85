# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from ... import models
from ..._operation import Operation, as_query
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.MinimalCollection] = Operation(
    "get_minimal_movie_collection",
    lambda: {200: models.MinimalCollection, 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs(
    *,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/sync/collection/minimal/movies",
        "params": as_query(
            {
                "available_on": available_on,
                "start_at": start_at,
                "end_at": end_at,
                "sync_id": sync_id,
            }
        ),
    }


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[models.MinimalCollection]:
    """Get minimal movie collection.

    The movie collection of the token's owner at its smallest: an object that maps each Trakt id
    to the time of collecting. Made for keeping a local copy in step; not paged.

    Needs a signed-in person.

    Args:
        available_on: Keep items on this server or service, such as `plex`.
        start_at: Earliest time to include.
        end_at: Latest time to include.
        sync_id: Id of a synchronisation, to keep what came by it.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(available_on=available_on, start_at=start_at, end_at=end_at, sync_id=sync_id)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[models.MinimalCollection]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(available_on=available_on, start_at=start_at, end_at=end_at, sync_id=sync_id)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> models.MinimalCollection | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        available_on=available_on, start_at=start_at, end_at=end_at, sync_id=sync_id, client=client
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    available_on: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> models.MinimalCollection | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            available_on=available_on,
            start_at=start_at,
            end_at=end_at,
            sync_id=sync_id,
            client=client,
        )
    ).parsed
