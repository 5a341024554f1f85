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
    list[models.MovieListItem] | list[models.ShowListItem] | list[models.ListItem]
] = Operation(
    "get_sorted_user_favorites_by_type",
    "get",
    "/users/{id}/favorites/{type_}/{sort_by_path}",
    lambda: {200: list[models.ListItem], 401: None, 403: None, 404: None, 423: None, 429: None},
    lambda: (
        ({"type_": ("movies",)}, list[models.MovieListItem]),
        ({"type_": ("shows",)}, list[models.ShowListItem]),
    ),
    wires={"sort_by_query": "sort_by"},
)


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.CatalogType.MOVIES],
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.MovieListItem]]: ...


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.CatalogType.SHOWS],
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.ShowListItem]]: ...


@overload
def sync_detailed(
    id: str,
    type_: models.CatalogType,
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.MovieListItem] | list[models.ShowListItem] | list[models.ListItem]]: ...


def sync_detailed(
    id: str,
    type_: models.CatalogType,
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[Any]:
    """Get sorted favorites by type.

    A user's favourites narrowed to one kind of item, sorted by the field that the path names.
    Paged.

    Needs a signed-in person.

    Args:
        id: User slug, or `me` for the signed-in user.
        type_: Movies or shows.
        sort_by: Field to sort by.
        extended: How much of each item to return; without it, only title, year and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        sort_how: Direction of the sort.

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
    type_: Literal[models.CatalogType.MOVIES],
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.MovieListItem]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: Literal[models.CatalogType.SHOWS],
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.ShowListItem]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: models.CatalogType,
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.MovieListItem] | list[models.ShowListItem] | list[models.ListItem]]: ...


async def asyncio_detailed(
    id: str,
    type_: models.CatalogType,
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    return await OPERATION.awaited(locals())


@overload
def sync(
    id: str,
    type_: Literal[models.CatalogType.MOVIES],
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.MovieListItem] | None: ...


@overload
def sync(
    id: str,
    type_: Literal[models.CatalogType.SHOWS],
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.ShowListItem] | None: ...


@overload
def sync(
    id: str,
    type_: models.CatalogType,
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.MovieListItem] | list[models.ShowListItem] | list[models.ListItem] | None: ...


def sync(
    id: str,
    type_: models.CatalogType,
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return OPERATION.blocking(locals()).parsed


@overload
async def asyncio(
    id: str,
    type_: Literal[models.CatalogType.MOVIES],
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.MovieListItem] | None: ...


@overload
async def asyncio(
    id: str,
    type_: Literal[models.CatalogType.SHOWS],
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.ShowListItem] | None: ...


@overload
async def asyncio(
    id: str,
    type_: models.CatalogType,
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.MovieListItem] | list[models.ShowListItem] | list[models.ListItem] | None: ...


async def asyncio(
    id: str,
    type_: models.CatalogType,
    sort_by_path: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await OPERATION.awaited(locals())).parsed
