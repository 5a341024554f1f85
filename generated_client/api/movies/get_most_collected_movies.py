# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.MostWatchedMovie]] = Operation(
    "get_most_collected_movies",
    lambda: {200: list[models.MostWatchedMovie], 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs(
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/movies/collected",
        "params": as_query(
            {
                "extended": extended,
                "page": page,
                "limit": limit,
                "ignore_watched": ignore_watched,
                "ignore_collected": ignore_collected,
                "ignore_watchlisted": ignore_watchlisted,
            }
        ),
    }


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
) -> Response[list[models.MostWatchedMovie]]:
    """Get most collected movies.

    The movies most users added to their collections in a period. Paged; the counts cover the
    period only. Over the last week, which Trakt takes without a period.

    Signing in is optional.

    Args:
        extended: How much of each item to send. Without it titles, years and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.
        ignore_watched: Leave out what the signed-in user has watched.
        ignore_collected: Leave out what the signed-in user has collected.
        ignore_watchlisted: Leave out what is on the signed-in user's watchlist.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(
            extended=extended,
            page=page,
            limit=limit,
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
) -> Response[list[models.MostWatchedMovie]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            extended=extended,
            page=page,
            limit=limit,
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
) -> list[models.MostWatchedMovie] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        extended=extended,
        page=page,
        limit=limit,
        ignore_watched=ignore_watched,
        ignore_collected=ignore_collected,
        ignore_watchlisted=ignore_watchlisted,
        client=client,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
) -> list[models.MostWatchedMovie] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            extended=extended,
            page=page,
            limit=limit,
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
            client=client,
        )
    ).parsed
