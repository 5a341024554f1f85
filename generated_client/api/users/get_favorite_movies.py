# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.MovieListItem]] = Operation(
    "get_favorite_movies",
    lambda: {
        200: list[models.MovieListItem],
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(
    id: str,
    sort: models.ItemSort,
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/users/{segment('id', id)}/favorites/movies/{segment('sort', sort)}",
        "params": as_query(
            {
                "extended": extended,
                "sort_by": sort_by,
                "sort_how": sort_how,
                "page": page,
                "limit": limit,
            }
        ),
    }


def sync_detailed(
    id: str,
    sort: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.MovieListItem]]:
    """Get favorite movies.

    The movies a user has marked as favourites, with rank, time of adding and notes. Needs a
    token. Paged.

    Needs a signed-in person.

    Args:
        id: User slug, or `me` for the signed-in user.
        sort: Order of the items.
        extended: How much of each item to send. Without it titles, years and ids.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.
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
        **_get_kwargs(
            id, sort, extended=extended, sort_by=sort_by, sort_how=sort_how, page=page, limit=limit
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: str,
    sort: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.MovieListItem]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            id, sort, extended=extended, sort_by=sort_by, sort_how=sort_how, page=page, limit=limit
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: str,
    sort: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.MovieListItem] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        id,
        sort,
        extended=extended,
        sort_by=sort_by,
        sort_how=sort_how,
        page=page,
        limit=limit,
        client=client,
    ).parsed


async def asyncio(
    id: str,
    sort: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.MovieListItem] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            id,
            sort,
            extended=extended,
            sort_by=sort_by,
            sort_how=sort_how,
            page=page,
            limit=limit,
            client=client,
        )
    ).parsed
