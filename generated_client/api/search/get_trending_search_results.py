# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.TrendingSearch]] = Operation(
    "get_trending_search_results", lambda: {200: list[models.TrendingSearch], 403: None, 429: None}
)


def _get_kwargs(
    type_: models.TrendingSearchType,
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/search/recent_by_id/global/{segment('type_', type_)}",
        "params": as_query({"page": page, "limit": limit, "query": query, "extended": extended}),
    }


def sync_detailed(
    type_: models.TrendingSearchType,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[list[models.TrendingSearch]]:
    """Get trending search results.

    What people across Trakt have been looking for, with the number of searches. Paged.

    Args:
        type_: What the searches were for.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.
        query: Text to narrow the results to.
        extended: How much of each item to send. Without it titles, years and ids.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(type_, page=page, limit=limit, query=query, extended=extended)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    type_: models.TrendingSearchType,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[list[models.TrendingSearch]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(type_, page=page, limit=limit, query=query, extended=extended)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    type_: models.TrendingSearchType,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> list[models.TrendingSearch] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        type_, page=page, limit=limit, query=query, extended=extended, client=client
    ).parsed


async def asyncio(
    type_: models.TrendingSearchType,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> list[models.TrendingSearch] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            type_, page=page, limit=limit, query=query, extended=extended, client=client
        )
    ).parsed
