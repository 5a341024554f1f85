# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncShowsWithResponse`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unlisted, Unset
from ..calls import shows as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class AsyncShowsWithResponse(Resource[AsyncAnswerCaller]):
    """Series: charts, and everything about one of them."""

    async def get(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.Show]:
        """Get a single show, with status and headers: see `shows.get`."""
        return await self._caller.answer(calls.GET({"id": id, "extended": extended}))

    async def ratings(
        self, id: int | str, *, extended: Literal["all"] | Unlisted | None = None
    ) -> Answer[models.Ratings]:
        """Get show ratings, with status and headers: see `shows.ratings`."""
        return await self._caller.answer(calls.RATINGS({"id": id, "extended": extended}))

    async def stats(self, id: int | str) -> Answer[models.Stats]:
        """Get show stats, with status and headers: see `shows.stats`."""
        return await self._caller.answer(calls.STATS({"id": id}))

    async def aliases(self, id: int | str) -> Answer[list[models.Alias]]:
        """Get all show aliases, with status and headers: see `shows.aliases`."""
        return await self._caller.answer(calls.ALIASES({"id": id}))

    async def certifications(self, id: int | str) -> Answer[list[models.CountryCertification]]:
        """Get all show certifications, with status and headers: see `shows.certifications`."""
        return await self._caller.answer(calls.CERTIFICATIONS({"id": id}))

    async def collection_progress(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        include_stats: bool | None = None,
    ) -> Answer[models.Progress]:
        """Get show collection progress, with status and headers: see `shows.collection_progress`."""
        return await self._caller.answer(
            calls.COLLECTION_PROGRESS(
                {
                    "id": id,
                    "extended": extended,
                    "hidden": hidden,
                    "specials": specials,
                    "count_specials": count_specials,
                    "include_stats": include_stats,
                }
            )
        )

    async def watched_progress(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        include_stats: bool | None = None,
    ) -> Answer[models.Progress]:
        """Get show watched progress, with status and headers: see `shows.watched_progress`."""
        return await self._caller.answer(
            calls.WATCHED_PROGRESS(
                {
                    "id": id,
                    "extended": extended,
                    "hidden": hidden,
                    "specials": specials,
                    "count_specials": count_specials,
                    "include_stats": include_stats,
                }
            )
        )

    async def reset_progress(
        self, id: int | str, *, reset_at: datetime.date | str | Unset = UNSET
    ) -> Answer[None]:
        """Reset show progress, with status and headers: see `shows.reset_progress`."""
        return await self._caller.answer(calls.RESET_PROGRESS({"id": id}, {"reset_at": reset_at}))

    async def undo_reset_progress(self, id: int | str) -> Answer[None]:
        """Undo reset show progress, with status and headers: see `shows.undo_reset_progress`."""
        return await self._caller.answer(calls.UNDO_RESET_PROGRESS({"id": id}))

    async def translations(
        self, id: int | str, language: str | None = None
    ) -> Answer[list[models.Translation]]:
        """Get all show translations, with status and headers: see `shows.translations`."""
        return await self._caller.answer(calls.TRANSLATIONS({"id": id, "language": language}))

    async def related(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.Show]]:
        """Get related shows, with status and headers: see `shows.related`."""
        return await self._caller.answer_page(
            calls.RELATED({"id": id, "extended": extended, "page": page, "limit": limit})
        )

    async def related_smart(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.Show]]:
        """Get smart related shows, with status and headers: see `shows.related_smart`."""
        return await self._caller.answer_page(
            calls.RELATED_SMART({"id": id, "extended": extended, "page": page, "limit": limit})
        )

    async def watching(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[list[models.User]]:
        """Get users watching right now, with status and headers: see `shows.watching`."""
        return await self._caller.answer(calls.WATCHING({"id": id, "extended": extended}))

    async def next_episode(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.Episode | None]:
        """Get next episode, with status and headers: see `shows.next_episode`."""
        return await self._caller.answer(calls.NEXT_EPISODE({"id": id, "extended": extended}))

    async def last_episode(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.Episode | None]:
        """Get last episode, with status and headers: see `shows.last_episode`."""
        return await self._caller.answer(calls.LAST_EPISODE({"id": id, "extended": extended}))

    async def studios(self, id: int | str) -> Answer[list[models.Studio]]:
        """Get show studios, with status and headers: see `shows.studios`."""
        return await self._caller.answer(calls.STUDIOS({"id": id}))

    async def watchnow(
        self,
        id: int | str,
        country: str,
        *,
        links: params.LinkKindValue | Sequence[params.LinkKindValue] | None = None,
        extended: Literal["streaming_ranks"] | Unlisted | None = None,
    ) -> Answer[models.WatchNowByCountry]:
        """Get show watch now sources, with status and headers: see `shows.watchnow`."""
        return await self._caller.answer(
            calls.WATCHNOW({"id": id, "country": country, "links": links, "extended": extended})
        )

    async def people(
        self,
        id: int | str,
        *,
        extended: params.ExtendedCreditsValue | Sequence[params.ExtendedCreditsValue] | None = None,
    ) -> Answer[models.Credits]:
        """Get all people for a show, with status and headers: see `shows.people`."""
        return await self._caller.answer(calls.PEOPLE({"id": id, "extended": extended}))

    async def videos(self, id: int | str) -> Answer[list[models.Video]]:
        """Get all videos, with status and headers: see `shows.videos`."""
        return await self._caller.answer(calls.VIDEOS({"id": id}))

    async def lists(
        self,
        id: int | str,
        type: params.ListTypeValue | None = None,
        sort: params.ListSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.List]]:
        """Get lists containing this show, with status and headers: see `shows.lists`."""
        return await self._caller.answer_page(
            calls.LISTS(
                {
                    "id": id,
                    "type": type,
                    "sort": sort,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                }
            )
        )

    async def listed(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.List]]:
        """Get own lists containing this show, with status and headers: see `shows.listed`."""
        return await self._caller.answer_page(
            calls.LISTED({"id": id, "extended": extended, "page": page, "limit": limit})
        )

    async def social(
        self, id: int | str, *, page: int | None = None, limit: int | None = None
    ) -> Answer[Page[models.SocialMediaActivity]]:
        """Get social show activity, with status and headers: see `shows.social`."""
        return await self._caller.answer_page(
            calls.SOCIAL({"id": id, "page": page, "limit": limit})
        )

    async def comments(
        self,
        id: int | str,
        sort: params.MediaCommentSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        language: str | None = None,
    ) -> Answer[Page[models.Comment]]:
        """Get all show comments, with status and headers: see `shows.comments`."""
        return await self._caller.answer_page(
            calls.COMMENTS(
                {
                    "id": id,
                    "sort": sort,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "language": language,
                }
            )
        )

    async def sentiments(self, id: int | str) -> Answer[models.Sentiments]:
        """Get show sentiments, with status and headers: see `shows.sentiments`."""
        return await self._caller.answer(calls.SENTIMENTS({"id": id}))

    async def report(
        self, id: int | str, *, reason: params.MediaReportReasonValue, message: str | Unset = UNSET
    ) -> Answer[None]:
        """Report a show, with status and headers: see `shows.report`."""
        return await self._caller.answer(
            calls.REPORT({"id": id}, {"reason": reason, "message": message})
        )

    async def refresh(self, id: int | str, *, images: bool | None = None) -> Answer[None]:
        """Refresh show metadata, with status and headers: see `shows.refresh`."""
        return await self._caller.answer(calls.REFRESH({"id": id, "images": images}))

    async def trending(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.TrendingShow]]:
        """Get trending shows, with status and headers: see `shows.trending`."""
        return await self._caller.answer_page(
            calls.TRENDING(
                {
                    "extended": extended,
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
                    "page": page,
                    "limit": limit,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
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

    async def recommendations_smart(
        self,
        *,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        limit: int | None = None,
        watch_window: int | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[list[models.ScoredShow]]:
        """Get smart shows recommendations with scores, with status and headers: see `shows.recommendations_smart`."""
        return await self._caller.answer(
            calls.RECOMMENDATIONS_SMART(
                {
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
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "limit": limit,
                    "watch_window": watch_window,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
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

    async def recommendations(
        self,
        *,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        limit: int | None = None,
        watch_window: int | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[list[models.ScoredShow]]:
        """Get shows recommendations with scores, with status and headers: see `shows.recommendations`."""
        return await self._caller.answer(
            calls.RECOMMENDATIONS(
                {
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
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "limit": limit,
                    "watch_window": watch_window,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
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

    async def popular_next(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.NextPopularShow]]:
        """Get next popular shows, with status and headers: see `shows.popular_next`."""
        return await self._caller.answer_page(
            calls.POPULAR_NEXT(
                {
                    "extended": extended,
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
                    "page": page,
                    "limit": limit,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
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

    async def watched(
        self,
        period: params.PeriodValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.MostWatchedShow]]:
        """Get the most watched shows, with status and headers: see `shows.watched`."""
        return await self._caller.answer_page(
            calls.WATCHED(
                {
                    "period": period,
                    "extended": extended,
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
                    "page": page,
                    "limit": limit,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
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

    async def favorited(
        self,
        period: params.PeriodValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.FavoritedShow]]:
        """Get the most favorited shows, with status and headers: see `shows.favorited`."""
        return await self._caller.answer_page(
            calls.FAVORITED(
                {
                    "period": period,
                    "extended": extended,
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
                    "page": page,
                    "limit": limit,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
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

    async def played(
        self,
        period: params.PeriodValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.MostWatchedShow]]:
        """Get the most played shows, with status and headers: see `shows.played`."""
        return await self._caller.answer_page(
            calls.PLAYED(
                {
                    "period": period,
                    "extended": extended,
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
                    "page": page,
                    "limit": limit,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
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

    async def collected(
        self,
        period: params.PeriodValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.MostWatchedShow]]:
        """Get the most collected shows, with status and headers: see `shows.collected`."""
        return await self._caller.answer_page(
            calls.COLLECTED(
                {
                    "period": period,
                    "extended": extended,
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
                    "page": page,
                    "limit": limit,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
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

    async def updates(
        self,
        start_date: str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.UpdatedShow]]:
        """Get recently updated shows, with status and headers: see `shows.updates`."""
        return await self._caller.answer_page(
            calls.UPDATES(
                {"start_date": start_date, "extended": extended, "page": page, "limit": limit}
            )
        )

    async def updated_ids(
        self, start_date: str | None = None, *, page: int | None = None, limit: int | None = None
    ) -> Answer[Page[int]]:
        """Get recently updated show Trakt IDs, with status and headers: see `shows.updated_ids`."""
        return await self._caller.answer_page(
            calls.UPDATED_IDS({"start_date": start_date, "page": page, "limit": limit})
        )

    async def anticipated(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.AnticipatedShow]]:
        """Get the most anticipated shows, with status and headers: see `shows.anticipated`."""
        return await self._caller.answer_page(
            calls.ANTICIPATED(
                {
                    "extended": extended,
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
                    "page": page,
                    "limit": limit,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
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

    async def hot(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.AnticipatedShow]]:
        """Get hot shows, with status and headers: see `shows.hot`."""
        return await self._caller.answer_page(
            calls.HOT(
                {
                    "extended": extended,
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
                    "page": page,
                    "limit": limit,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
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

    async def popular(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.Show]]:
        """Get popular shows, with status and headers: see `shows.popular`."""
        return await self._caller.answer_page(
            calls.POPULAR(
                {
                    "extended": extended,
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
                    "page": page,
                    "limit": limit,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
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

    async def streaming(
        self,
        period: params.StreamingPeriodValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.StreamingShow]]:
        """Get streaming shows, with status and headers: see `shows.streaming`."""
        return await self._caller.answer_page(
            calls.STREAMING(
                {
                    "period": period,
                    "extended": extended,
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
                    "page": page,
                    "limit": limit,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
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
