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
    list[models.RatedMovie]
    | list[models.RatedShow]
    | list[models.RatedSeason]
    | list[models.RatedEpisode]
    | list[models.RatedItem]
] = Operation(
    "get_user_ratings_by_type",
    "get",
    "/users/{id}/ratings/{type_}",
    lambda: {200: list[models.RatedItem], 401: None, 403: None, 404: None, 423: None, 429: None},
    lambda: (
        ({"type_": ("movies",)}, list[models.RatedMovie]),
        ({"type_": ("shows",)}, list[models.RatedShow]),
        ({"type_": ("seasons",)}, list[models.RatedSeason]),
        ({"type_": ("episodes",)}, list[models.RatedEpisode]),
    ),
)


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.ItemsType.MOVIES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.RatedMovie]]: ...


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.ItemsType.SHOWS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.RatedShow]]: ...


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.ItemsType.SEASONS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.RatedSeason]]: ...


@overload
def sync_detailed(
    id: str,
    type_: Literal[models.ItemsType.EPISODES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.RatedEpisode]]: ...


@overload
def sync_detailed(
    id: str,
    type_: models.ItemsType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[
    list[models.RatedMovie]
    | list[models.RatedShow]
    | list[models.RatedSeason]
    | list[models.RatedEpisode]
    | list[models.RatedItem]
]: ...


def sync_detailed(
    id: str,
    type_: models.ItemsType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any]:
    """Get ratings by type.

    A user's ratings of one kind of item. Takes `page` and `limit`. A private user's ratings
    need a token that may see them.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        type_: Kind of item.
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
    id: str,
    type_: Literal[models.ItemsType.MOVIES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.RatedMovie]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: Literal[models.ItemsType.SHOWS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.RatedShow]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: Literal[models.ItemsType.SEASONS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.RatedSeason]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: Literal[models.ItemsType.EPISODES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.RatedEpisode]]: ...


@overload
async def asyncio_detailed(
    id: str,
    type_: models.ItemsType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[
    list[models.RatedMovie]
    | list[models.RatedShow]
    | list[models.RatedSeason]
    | list[models.RatedEpisode]
    | list[models.RatedItem]
]: ...


async def asyncio_detailed(
    id: str,
    type_: models.ItemsType,
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
    id: str,
    type_: Literal[models.ItemsType.MOVIES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.RatedMovie] | None: ...


@overload
def sync(
    id: str,
    type_: Literal[models.ItemsType.SHOWS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.RatedShow] | None: ...


@overload
def sync(
    id: str,
    type_: Literal[models.ItemsType.SEASONS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.RatedSeason] | None: ...


@overload
def sync(
    id: str,
    type_: Literal[models.ItemsType.EPISODES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.RatedEpisode] | None: ...


@overload
def sync(
    id: str,
    type_: models.ItemsType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> (
    list[models.RatedMovie]
    | list[models.RatedShow]
    | list[models.RatedSeason]
    | list[models.RatedEpisode]
    | list[models.RatedItem]
    | None
): ...


def sync(
    id: str,
    type_: models.ItemsType,
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
    id: str,
    type_: Literal[models.ItemsType.MOVIES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.RatedMovie] | None: ...


@overload
async def asyncio(
    id: str,
    type_: Literal[models.ItemsType.SHOWS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.RatedShow] | None: ...


@overload
async def asyncio(
    id: str,
    type_: Literal[models.ItemsType.SEASONS],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.RatedSeason] | None: ...


@overload
async def asyncio(
    id: str,
    type_: Literal[models.ItemsType.EPISODES],
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.RatedEpisode] | None: ...


@overload
async def asyncio(
    id: str,
    type_: models.ItemsType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> (
    list[models.RatedMovie]
    | list[models.RatedShow]
    | list[models.RatedSeason]
    | list[models.RatedEpisode]
    | list[models.RatedItem]
    | None
): ...


async def asyncio(
    id: str,
    type_: models.ItemsType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | None:
    """As `sync`, by the async client."""
    return (await OPERATION.awaited(locals())).parsed
