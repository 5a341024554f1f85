# Generated from openapi.yaml by "make regen". Do not edit.
"""`RecommendationsWithResponse`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ..calls import recommendations as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class RecommendationsWithResponse(Resource[AnswerCaller]):
    """What Trakt suggests to a person."""

    def movies(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        limit: int | None = None,
        watch_window: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
    ) -> Answer[list[models.RecommendedMovie]]:
        """Get movie recommendations, with status and headers: see `recommendations.movies`."""
        return self._caller.answer(
            calls.MOVIES(
                {
                    "extended": extended,
                    "limit": limit,
                    "watch_window": watch_window,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                }
            )
        )

    def hide_movie(self, id: int | str) -> Answer[None]:
        """Hide a movie recommendation, with status and headers: see `recommendations.hide_movie`."""
        return self._caller.answer(calls.HIDE_MOVIE({"id": id}))

    def shows(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        limit: int | None = None,
        watch_window: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
    ) -> Answer[list[models.RecommendedShow]]:
        """Get show recommendations, with status and headers: see `recommendations.shows`."""
        return self._caller.answer(
            calls.SHOWS(
                {
                    "extended": extended,
                    "limit": limit,
                    "watch_window": watch_window,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                }
            )
        )

    def hide_show(self, id: int | str) -> Answer[None]:
        """Hide a show recommendation, with status and headers: see `recommendations.hide_show`."""
        return self._caller.answer(calls.HIDE_SHOW({"id": id}))
