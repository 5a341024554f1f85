# Generated from openapi.yaml by "make regen". Do not edit.
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[
    list[models.MovieListItem] | list[models.ShowListItem] | list[models.ListItem]
] = Operation(
    "get_sync_favorites",
    lambda: {200: list[models.ListItem], 401: None, 403: None, 423: None, 429: None},
    lambda: (
        ({"type_": ("movies",)}, list[models.MovieListItem]),
        ({"type_": ("shows",)}, list[models.ShowListItem]),
    ),
)


def _get_kwargs(
    type_: models.CatalogType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/sync/favorites/{segment('type_', type_)}/{segment('sort_by', sort_by)}/{segment('sort_how', sort_how)}",
        "params": as_query({"extended": extended, "page": page, "limit": limit}),
    }


@overload
def sync_detailed(
    type_: Literal[models.CatalogType.MOVIES],
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
    type_: Literal[models.CatalogType.SHOWS],
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
    type_: models.CatalogType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.MovieListItem] | list[models.ShowListItem] | list[models.ListItem]]: ...


def sync_detailed(
    type_: models.CatalogType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any]:
    """Get favorites.

    The favourites of the token's owner, with rank, time of adding and notes. Paged.

    Needs a signed-in person.

    Args:
        type_: Movies or shows.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.
        extended: How much of each item to send. Without it titles, years and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(type_, sort_by, sort_how, extended=extended, page=page, limit=limit)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
        given={"type_": type_},
    )


@overload
async def asyncio_detailed(
    type_: Literal[models.CatalogType.MOVIES],
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
    type_: Literal[models.CatalogType.SHOWS],
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
    type_: models.CatalogType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.MovieListItem] | list[models.ShowListItem] | list[models.ListItem]]: ...


async def asyncio_detailed(
    type_: models.CatalogType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(type_, sort_by, sort_how, extended=extended, page=page, limit=limit)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
        given={"type_": type_},
    )


@overload
def sync(
    type_: Literal[models.CatalogType.MOVIES],
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
    type_: Literal[models.CatalogType.SHOWS],
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
    type_: models.CatalogType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.MovieListItem] | list[models.ShowListItem] | list[models.ListItem] | None: ...


def sync(
    type_: models.CatalogType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        type_, sort_by, sort_how, extended=extended, page=page, limit=limit, client=client
    ).parsed


@overload
async def asyncio(
    type_: Literal[models.CatalogType.MOVIES],
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
    type_: Literal[models.CatalogType.SHOWS],
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
    type_: models.CatalogType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.MovieListItem] | list[models.ShowListItem] | list[models.ListItem] | None: ...


async def asyncio(
    type_: models.CatalogType,
    sort_by: models.ItemSort,
    sort_how: models.SortHow,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            type_, sort_by, sort_how, extended=extended, page=page, limit=limit, client=client
        )
    ).parsed
