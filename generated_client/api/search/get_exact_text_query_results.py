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
    list[models.MovieSearchResult] | list[models.ShowSearchResult] | list[models.SearchResult]
] = Operation(
    "get_exact_text_query_results",
    "get",
    "/search/{type_}/exact",
    lambda: {200: list[models.SearchResult], 403: None, 429: None},
    lambda: (
        ({"type_": ("movie",)}, list[models.MovieSearchResult]),
        ({"type_": ("show",)}, list[models.ShowSearchResult]),
    ),
)


@overload
def sync_detailed(
    type_: Literal[models.MediaType.MOVIE],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[list[models.MovieSearchResult]]: ...


@overload
def sync_detailed(
    type_: Literal[models.MediaType.SHOW],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[list[models.ShowSearchResult]]: ...


@overload
def sync_detailed(
    type_: models.MediaType | Sequence[models.MediaType],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[
    list[models.MovieSearchResult] | list[models.ShowSearchResult] | list[models.SearchResult]
]: ...


def sync_detailed(
    type_: models.MediaType | Sequence[models.MediaType],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[Any]:
    """Get exact text query results.

    Search for movies or shows whose title is exactly the text given. Paged.

    Args:
        type_: Kinds of result.
        query: The text to search for.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        extended: How much of each item to return; without it, only title, year and ids.

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
    type_: Literal[models.MediaType.MOVIE],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[list[models.MovieSearchResult]]: ...


@overload
async def asyncio_detailed(
    type_: Literal[models.MediaType.SHOW],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[list[models.ShowSearchResult]]: ...


@overload
async def asyncio_detailed(
    type_: models.MediaType | Sequence[models.MediaType],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[
    list[models.MovieSearchResult] | list[models.ShowSearchResult] | list[models.SearchResult]
]: ...


async def asyncio_detailed(
    type_: models.MediaType | Sequence[models.MediaType],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[Any]:
    """As `sync_detailed`, by the async client."""
    return await OPERATION.awaited(locals())


@overload
def sync(
    type_: Literal[models.MediaType.MOVIE],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> list[models.MovieSearchResult] | None: ...


@overload
def sync(
    type_: Literal[models.MediaType.SHOW],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> list[models.ShowSearchResult] | None: ...


@overload
def sync(
    type_: models.MediaType | Sequence[models.MediaType],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> (
    list[models.MovieSearchResult]
    | list[models.ShowSearchResult]
    | list[models.SearchResult]
    | None
): ...


def sync(
    type_: models.MediaType | Sequence[models.MediaType],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Any | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return OPERATION.blocking(locals()).parsed


@overload
async def asyncio(
    type_: Literal[models.MediaType.MOVIE],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> list[models.MovieSearchResult] | None: ...


@overload
async def asyncio(
    type_: Literal[models.MediaType.SHOW],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> list[models.ShowSearchResult] | None: ...


@overload
async def asyncio(
    type_: models.MediaType | Sequence[models.MediaType],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> (
    list[models.MovieSearchResult]
    | list[models.ShowSearchResult]
    | list[models.SearchResult]
    | None
): ...


async def asyncio(
    type_: models.MediaType | Sequence[models.MediaType],
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await OPERATION.awaited(locals())).parsed
