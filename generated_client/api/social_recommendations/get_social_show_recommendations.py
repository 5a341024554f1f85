# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.RecommendedShow]] = Operation(
    "get_social_show_recommendations",
    "get",
    "/social_recommendations/shows",
    lambda: {200: list[models.RecommendedShow], 401: None, 403: None, 423: None, 429: None},
)


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
) -> Response[list[models.RecommendedShow]]:
    """Get social show recommendations.

    Shows recommended by people around the token's owner, so send a token. Takes `limit` but no
    `page`.

    Needs a signed-in person.

    Args:
        extended: How much of each item to return; without it, only title, year and ids.
        limit: How many to recommend.
        watch_window: How far back plays count.
        ignore_watched: Leaves out what the signed-in user has watched.
        ignore_collected: Leaves out what the signed-in user has collected.
        ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
        hide: What to leave out. The values that Trakt takes are not documented.
        hide_watched: Leaves out what the signed-in user has watched.
        hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
        hide_watching: Leaves out what the signed-in user is in the middle of.
        hide_unreleased: Leaves out what has not been released.
        hide_ended: Leaves out shows that have ended.
        hide_airing: Leaves out shows that are on the air.
        hide_no_release_date: Leaves out what has no release date.
        hide_released: Leaves out what has been released.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
