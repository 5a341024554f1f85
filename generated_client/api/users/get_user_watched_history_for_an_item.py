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

OPERATION: Operation[
    list[models.MoviePlay] | list[models.EpisodePlay] | list[models.HistoryItem]
] = Operation(
    "get_user_watched_history_for_an_item",
    "get",
    "/users/{id}/history/{type_}/{item_id}",
    lambda: {200: list[models.HistoryItem], 401: None, 403: None, 404: None, 423: None, 429: None},
    lambda: (
        ({"type_": ("movies",)}, list[models.MoviePlay]),
        ({"type_": ("shows", "seasons", "episodes")}, list[models.EpisodePlay]),
    ),
)


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.ItemsType.MOVIES],
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.MoviePlay]]: ...


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.ItemsType.SHOWS, models.ItemsType.SEASONS, models.ItemsType.EPISODES],
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.EpisodePlay]]: ...


@overload
def sync_detailed(
    id: str,
    type_: models.ItemsType,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.MoviePlay] | list[models.EpisodePlay] | list[models.HistoryItem]]: ...


def sync_detailed(
    id: str,
    type_: models.ItemsType,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any]:
    """Get watched history.

    A user's plays of one kind of item, or of a single item, newest first. Paged. Seasons can be
    asked for here as well.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        type_: Kind of item.
        item_id: The Trakt id of the item.
        extended: How much of each item to return; without it, only title, year and ids.
        start_at: Only what happened at this time or after it.
        end_at: Only what happened at this time or before it.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    return OPERATION.blocking(locals())


@overload
async def asyncio_detailed(
    id: str,
    type_: Literal[models.ItemsType.MOVIES],
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.MoviePlay]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: Literal[models.ItemsType.SHOWS, models.ItemsType.SEASONS, models.ItemsType.EPISODES],
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.EpisodePlay]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: models.ItemsType,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.MoviePlay] | list[models.EpisodePlay] | list[models.HistoryItem]]: ...


async def asyncio_detailed(
    id: str,
    type_: models.ItemsType,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    return await OPERATION.awaited(locals())


@overload
def sync(
    id: str,
    type_: Literal[models.ItemsType.MOVIES],
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.MoviePlay] | None: ...


@overload
def sync(
    id: str,
    type_: Literal[models.ItemsType.SHOWS, models.ItemsType.SEASONS, models.ItemsType.EPISODES],
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.EpisodePlay] | None: ...


@overload
def sync(
    id: str,
    type_: models.ItemsType,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.MoviePlay] | list[models.EpisodePlay] | list[models.HistoryItem] | None: ...


def sync(
    id: str,
    type_: models.ItemsType,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return OPERATION.blocking(locals()).parsed


@overload
async def asyncio(
    id: str,
    type_: Literal[models.ItemsType.MOVIES],
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.MoviePlay] | None: ...


@overload
async def asyncio(
    id: str,
    type_: Literal[models.ItemsType.SHOWS, models.ItemsType.SEASONS, models.ItemsType.EPISODES],
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.EpisodePlay] | None: ...


@overload
async def asyncio(
    id: str,
    type_: models.ItemsType,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.MoviePlay] | list[models.EpisodePlay] | list[models.HistoryItem] | None: ...


async def asyncio(
    id: str,
    type_: models.ItemsType,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await OPERATION.awaited(locals())).parsed
