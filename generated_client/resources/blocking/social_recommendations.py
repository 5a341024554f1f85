# Generated from openapi.yaml by "make regen". Do not edit.
"""`SocialRecommendations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import Caller, Resource

if TYPE_CHECKING:
    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import social_recommendations as calls


class SocialRecommendations(Resource[Caller]):
    """Movies and shows recommended by the people that a person follows."""

    def movies(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        limit: int | None = None,
        watch_window: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.RecommendedMovie]:
        """Get social movie recommendations.

        Movies recommended by people around the token's owner, so send a token. Takes `limit` but no
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
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.MOVIES(locals()))

    def shows(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        limit: int | None = None,
        watch_window: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.RecommendedShow]:
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
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.SHOWS(locals()))
