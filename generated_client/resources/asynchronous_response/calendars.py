# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCalendarsWithResponse`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import calendars as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncCalendarsWithResponse(Resource[AsyncAnswerCaller]):
    """What is on air and what comes out, day by day."""

    async def shows(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        target: params.CalendarTargetValue | None = "my",
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        group: params.CalendarGroupingValue | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
    ) -> Answer[list[models.CalendarEpisode]]:
        """Get shows, with status and headers: see `calendars.shows`."""
        return await self._caller.answer(
            calls.SHOWS(
                {
                    "target": target,
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "group": group,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                }
            )
        )

    async def new_shows(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        target: params.CalendarTargetValue | None = "my",
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        group: params.CalendarGroupingValue | None = None,
    ) -> Answer[list[models.CalendarEpisode]]:
        """Get new shows, with status and headers: see `calendars.new_shows`."""
        return await self._caller.answer(
            calls.NEW_SHOWS(
                {
                    "target": target,
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "group": group,
                }
            )
        )

    async def premieres(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        target: params.CalendarTargetValue | None = "my",
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        group: params.CalendarGroupingValue | None = None,
    ) -> Answer[list[models.CalendarEpisode]]:
        """Get season premieres, with status and headers: see `calendars.premieres`."""
        return await self._caller.answer(
            calls.PREMIERES(
                {
                    "target": target,
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "group": group,
                }
            )
        )

    async def finales(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        target: params.CalendarTargetValue | None = "my",
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        group: params.CalendarGroupingValue | None = None,
    ) -> Answer[list[models.CalendarEpisode]]:
        """Get finales, with status and headers: see `calendars.finales`."""
        return await self._caller.answer(
            calls.FINALES(
                {
                    "target": target,
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "group": group,
                }
            )
        )

    async def movies(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        target: params.CalendarTargetValue | None = "my",
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
    ) -> Answer[list[models.CalendarMovie]]:
        """Get movies, with status and headers: see `calendars.movies`."""
        return await self._caller.answer(
            calls.MOVIES(
                {
                    "target": target,
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                }
            )
        )

    async def streaming(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        target: params.CalendarTargetValue | None = "my",
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
    ) -> Answer[list[models.CalendarMovie]]:
        """Get streaming releases, with status and headers: see `calendars.streaming`."""
        return await self._caller.answer(
            calls.STREAMING(
                {
                    "target": target,
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                }
            )
        )

    async def dvd(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        target: params.CalendarTargetValue | None = "my",
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
    ) -> Answer[list[models.CalendarMovie]]:
        """Get DVD releases, with status and headers: see `calendars.dvd`."""
        return await self._caller.answer(
            calls.DVD(
                {
                    "target": target,
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                }
            )
        )

    async def media(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        target: params.CalendarTargetValue | None = "my",
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        type: params.MediaTypeValue | None = None,
        group: params.CalendarGroupingValue | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
    ) -> Answer[list[models.CalendarMedia]]:
        """Get media, with status and headers: see `calendars.media`."""
        return await self._caller.answer(
            calls.MEDIA(
                {
                    "target": target,
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "type": type,
                    "group": group,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                }
            )
        )

    async def hot(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        type: params.MediaTypeValue | None = None,
        group: params.CalendarGroupingValue | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
    ) -> Answer[list[models.CalendarMedia]]:
        """Get hot releases, with status and headers: see `calendars.hot`."""
        return await self._caller.answer(
            calls.HOT(
                {
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "type": type,
                    "group": group,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                }
            )
        )

    async def hot_premieres(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
    ) -> Answer[list[models.CalendarEpisode]]:
        """Get hot premieres, with status and headers: see `calendars.hot_premieres`."""
        return await self._caller.answer(
            calls.HOT_PREMIERES(
                {
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                }
            )
        )

    async def hot_finales(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
    ) -> Answer[list[models.CalendarEpisode]]:
        """Get hot finales, with status and headers: see `calendars.hot_finales`."""
        return await self._caller.answer(
            calls.HOT_FINALES(
                {
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                }
            )
        )

    async def hot_new(
        self,
        start_date: datetime.date | str | None = None,
        days: int | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        start_date_query: datetime.date | str | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
    ) -> Answer[list[models.CalendarEpisode]]:
        """Get hot new shows, with status and headers: see `calendars.hot_new`."""
        return await self._caller.answer(
            calls.HOT_NEW(
                {
                    "start_date": start_date,
                    "days": days,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "start_date_query": start_date_query,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                }
            )
        )
