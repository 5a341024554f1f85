# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.RecommendedMovie]] = Operation(
    "get_social_movie_recommendations",
    lambda: {200: list[models.RecommendedMovie], 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs(
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    limit: int | Unset = UNSET,
    watch_window: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    hide: str | Unset = UNSET,
    hide_watched: bool | Unset = UNSET,
    hide_watchlisted: bool | Unset = UNSET,
    hide_watching: bool | Unset = UNSET,
    hide_unreleased: bool | Unset = UNSET,
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_no_release_date: bool | Unset = UNSET,
    hide_released: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/social_recommendations/movies",
        "params": as_query(
            {
                "extended": extended,
                "limit": limit,
                "watch_window": watch_window,
                "ignore_watched": ignore_watched,
                "ignore_collected": ignore_collected,
                "ignore_watchlisted": ignore_watchlisted,
                "hide": hide,
                "hide_watched": hide_watched,
                "hide_watchlisted": hide_watchlisted,
                "hide_watching": hide_watching,
                "hide_unreleased": hide_unreleased,
                "hide_ended": hide_ended,
                "hide_airing": hide_airing,
                "hide_no_release_date": hide_no_release_date,
                "hide_released": hide_released,
            }
        ),
    }


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    limit: int | Unset = UNSET,
    watch_window: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    hide: str | Unset = UNSET,
    hide_watched: bool | Unset = UNSET,
    hide_watchlisted: bool | Unset = UNSET,
    hide_watching: bool | Unset = UNSET,
    hide_unreleased: bool | Unset = UNSET,
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_no_release_date: bool | Unset = UNSET,
    hide_released: bool | Unset = UNSET,
) -> Response[list[models.RecommendedMovie]]:
    """Get social movie recommendations.

    Movies recommended by the social circle of the token's owner, so send a token. Takes `limit`
    but no `page`.

    Needs a signed-in person.

    Args:
        extended: How much of each item to send. Without it titles, years and ids.
        limit: How many to suggest.
        watch_window: How much of the recent watching to go by.
        ignore_watched: Leave out what the signed-in user has watched.
        ignore_collected: Leave out what the signed-in user has collected.
        ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
        hide: What to leave out. Which words Trakt takes is not documented.
        hide_watched: Leave out what the signed-in user has watched.
        hide_watchlisted: Leave out what is on the signed-in user's watchlist.
        hide_watching: Leave out what the signed-in user is in the middle of.
        hide_unreleased: Leave out what has not been released.
        hide_ended: Leave out shows that have ended.
        hide_airing: Leave out shows that are on the air.
        hide_no_release_date: Leave out what has no date of release.
        hide_released: Leave out what has been released.

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
            limit=limit,
            watch_window=watch_window,
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
            hide=hide,
            hide_watched=hide_watched,
            hide_watchlisted=hide_watchlisted,
            hide_watching=hide_watching,
            hide_unreleased=hide_unreleased,
            hide_ended=hide_ended,
            hide_airing=hide_airing,
            hide_no_release_date=hide_no_release_date,
            hide_released=hide_released,
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
    limit: int | Unset = UNSET,
    watch_window: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    hide: str | Unset = UNSET,
    hide_watched: bool | Unset = UNSET,
    hide_watchlisted: bool | Unset = UNSET,
    hide_watching: bool | Unset = UNSET,
    hide_unreleased: bool | Unset = UNSET,
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_no_release_date: bool | Unset = UNSET,
    hide_released: bool | Unset = UNSET,
) -> Response[list[models.RecommendedMovie]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            extended=extended,
            limit=limit,
            watch_window=watch_window,
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
            hide=hide,
            hide_watched=hide_watched,
            hide_watchlisted=hide_watchlisted,
            hide_watching=hide_watching,
            hide_unreleased=hide_unreleased,
            hide_ended=hide_ended,
            hide_airing=hide_airing,
            hide_no_release_date=hide_no_release_date,
            hide_released=hide_released,
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
    limit: int | Unset = UNSET,
    watch_window: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    hide: str | Unset = UNSET,
    hide_watched: bool | Unset = UNSET,
    hide_watchlisted: bool | Unset = UNSET,
    hide_watching: bool | Unset = UNSET,
    hide_unreleased: bool | Unset = UNSET,
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_no_release_date: bool | Unset = UNSET,
    hide_released: bool | Unset = UNSET,
) -> list[models.RecommendedMovie] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        extended=extended,
        limit=limit,
        watch_window=watch_window,
        ignore_watched=ignore_watched,
        ignore_collected=ignore_collected,
        ignore_watchlisted=ignore_watchlisted,
        hide=hide,
        hide_watched=hide_watched,
        hide_watchlisted=hide_watchlisted,
        hide_watching=hide_watching,
        hide_unreleased=hide_unreleased,
        hide_ended=hide_ended,
        hide_airing=hide_airing,
        hide_no_release_date=hide_no_release_date,
        hide_released=hide_released,
        client=client,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    limit: int | Unset = UNSET,
    watch_window: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    hide: str | Unset = UNSET,
    hide_watched: bool | Unset = UNSET,
    hide_watchlisted: bool | Unset = UNSET,
    hide_watching: bool | Unset = UNSET,
    hide_unreleased: bool | Unset = UNSET,
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_no_release_date: bool | Unset = UNSET,
    hide_released: bool | Unset = UNSET,
) -> list[models.RecommendedMovie] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            extended=extended,
            limit=limit,
            watch_window=watch_window,
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
            hide=hide,
            hide_watched=hide_watched,
            hide_watchlisted=hide_watchlisted,
            hide_watching=hide_watching,
            hide_unreleased=hide_unreleased,
            hide_ended=hide_ended,
            hide_airing=hide_airing,
            hide_no_release_date=hide_no_release_date,
            hide_released=hide_released,
            client=client,
        )
    ).parsed
