# Generated from openapi.yaml by "make regen". Do not edit.
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[
    list[models.MovieListItem]
    | list[models.ShowListItem]
    | list[models.SeasonListItem]
    | list[models.EpisodeListItem]
    | list[models.ListItem]
] = Operation(
    "get_sync_watchlist",
    "get",
    "/sync/watchlist/{type_}/{sort_by}/{sort_how}",
    lambda: {200: list[models.ListItem], 401: None, 403: None, 423: None, 429: None},
    lambda: (
        ({"type_": ("movies",)}, list[models.MovieListItem]),
        ({"type_": ("shows",)}, list[models.ShowListItem]),
        ({"type_": ("seasons",)}, list[models.SeasonListItem]),
        ({"type_": ("episodes",)}, list[models.EpisodeListItem]),
    ),
)


@overload
def sync_detailed(
    type_: Literal[models.ItemsType.MOVIES],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.MovieListItem]]: ...


@overload
def sync_detailed(
    type_: Literal[models.ItemsType.SHOWS],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.ShowListItem]]: ...


@overload
def sync_detailed(
    type_: Literal[models.ItemsType.SEASONS],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.SeasonListItem]]: ...


@overload
def sync_detailed(
    type_: Literal[models.ItemsType.EPISODES],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.EpisodeListItem]]: ...


@overload
def sync_detailed(
    type_: models.ItemsType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[
    list[models.MovieListItem]
    | list[models.ShowListItem]
    | list[models.SeasonListItem]
    | list[models.EpisodeListItem]
    | list[models.ListItem]
]: ...


def sync_detailed(
    type_: models.ItemsType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any]:
    """Get watchlist.

    The watchlist of the token's owner, with rank, time of adding and notes. Paged, 100 entries
    at a time by default. Watched titles usually leave the watchlist by themselves.

    Needs a signed-in person.

    Args:
        type_: Kind of item.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.
        extended: How much of each item to return; without it, only title, year and ids.
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
    type_: Literal[models.ItemsType.MOVIES],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.MovieListItem]]: ...


@overload
async def asyncio_detailed(
    type_: Literal[models.ItemsType.SHOWS],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.ShowListItem]]: ...


@overload
async def asyncio_detailed(
    type_: Literal[models.ItemsType.SEASONS],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.SeasonListItem]]: ...


@overload
async def asyncio_detailed(
    type_: Literal[models.ItemsType.EPISODES],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.EpisodeListItem]]: ...


@overload
async def asyncio_detailed(
    type_: models.ItemsType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[
    list[models.MovieListItem]
    | list[models.ShowListItem]
    | list[models.SeasonListItem]
    | list[models.EpisodeListItem]
    | list[models.ListItem]
]: ...


async def asyncio_detailed(
    type_: models.ItemsType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    return await OPERATION.awaited(locals())


@overload
def sync(
    type_: Literal[models.ItemsType.MOVIES],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.MovieListItem] | None: ...


@overload
def sync(
    type_: Literal[models.ItemsType.SHOWS],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.ShowListItem] | None: ...


@overload
def sync(
    type_: Literal[models.ItemsType.SEASONS],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.SeasonListItem] | None: ...


@overload
def sync(
    type_: Literal[models.ItemsType.EPISODES],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.EpisodeListItem] | None: ...


@overload
def sync(
    type_: models.ItemsType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> (
    list[models.MovieListItem]
    | list[models.ShowListItem]
    | list[models.SeasonListItem]
    | list[models.EpisodeListItem]
    | list[models.ListItem]
    | None
): ...


def sync(
    type_: models.ItemsType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return OPERATION.blocking(locals()).parsed


@overload
async def asyncio(
    type_: Literal[models.ItemsType.MOVIES],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.MovieListItem] | None: ...


@overload
async def asyncio(
    type_: Literal[models.ItemsType.SHOWS],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.ShowListItem] | None: ...


@overload
async def asyncio(
    type_: Literal[models.ItemsType.SEASONS],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.SeasonListItem] | None: ...


@overload
async def asyncio(
    type_: Literal[models.ItemsType.EPISODES],
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.EpisodeListItem] | None: ...


@overload
async def asyncio(
    type_: models.ItemsType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> (
    list[models.MovieListItem]
    | list[models.ShowListItem]
    | list[models.SeasonListItem]
    | list[models.EpisodeListItem]
    | list[models.ListItem]
    | None
): ...


async def asyncio(
    type_: models.ItemsType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await OPERATION.awaited(locals())).parsed
