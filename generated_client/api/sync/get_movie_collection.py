# Generated from openapi.yaml by "make regen". Do not edit.
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, Literal, overload

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.MinimalCollection | list[models.CollectedMovie]] = Operation(
    "get_movie_collection",
    "get",
    "/sync/collection/movies",
    lambda: {
        200: list[models.CollectedItem] | models.MinimalCollection,
        401: None,
        403: None,
        423: None,
        429: None,
    },
    lambda: (
        ({"extended": ("min",)}, models.MinimalCollection),
        ({}, list[models.CollectedMovie]),
    ),
)


@overload
def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedCollection.MIN],
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[models.MinimalCollection]: ...


@overload
def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[
        models.ExtendedCollection.FULL,
        models.ExtendedCollection.IMAGES,
        models.ExtendedCollection.METADATA,
    ]
    | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.CollectedMovie]]: ...


@overload
def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[models.MinimalCollection | list[models.CollectedMovie]]: ...


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[Any]:
    """Get movie collection.

    Movies the token's owner owns, with the dates of collecting and of the latest change. Paged.

    Needs a signed-in person.

    Args:
        extended: How much of each item to return; without it, only title, year and ids.
        available_on: Only items on this server or service, such as `plex`.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        start_at: Only what happened at this time or after it.
        end_at: Only what happened at this time or before it.
        sync_id: Only plays imported by this sync.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    return OPERATION.blocking(locals())


@overload
async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedCollection.MIN],
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[models.MinimalCollection]: ...


@overload
async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[
        models.ExtendedCollection.FULL,
        models.ExtendedCollection.IMAGES,
        models.ExtendedCollection.METADATA,
    ]
    | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[list[models.CollectedMovie]]: ...


@overload
async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[models.MinimalCollection | list[models.CollectedMovie]]: ...


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    return await OPERATION.awaited(locals())


@overload
def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedCollection.MIN],
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> models.MinimalCollection | None: ...


@overload
def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[
        models.ExtendedCollection.FULL,
        models.ExtendedCollection.IMAGES,
        models.ExtendedCollection.METADATA,
    ]
    | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.CollectedMovie] | None: ...


@overload
def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> models.MinimalCollection | list[models.CollectedMovie] | None: ...


def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return OPERATION.blocking(locals()).parsed


@overload
async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[models.ExtendedCollection.MIN],
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> models.MinimalCollection | None: ...


@overload
async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal[
        models.ExtendedCollection.FULL,
        models.ExtendedCollection.IMAGES,
        models.ExtendedCollection.METADATA,
    ]
    | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> list[models.CollectedMovie] | None: ...


@overload
async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> models.MinimalCollection | list[models.CollectedMovie] | None: ...


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCollection | Sequence[models.ExtendedCollection] | Unset = UNSET,
    available_on: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    sync_id: int | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await OPERATION.awaited(locals())).parsed
