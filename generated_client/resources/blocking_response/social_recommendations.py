# Generated from openapi.yaml by "make regen". Do not edit.
"""`SocialRecommendationsWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ..calls import social_recommendations as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class SocialRecommendationsWithResponse(Resource[AnswerCaller]):
    """What the people one follows suggest."""

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
    ) -> Answer[list[models.RecommendedMovie]]:
        """Get social movie recommendations, with status and headers: see `social_recommendations.movies`."""
        return self._caller.answer(
            calls.MOVIES(
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
            )
        )

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
    ) -> Answer[list[models.RecommendedShow]]:
        """Get social show recommendations, with status and headers: see `social_recommendations.shows`."""
        return self._caller.answer(
            calls.SHOWS(
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
            )
        )
