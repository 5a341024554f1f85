# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncPlaybackWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AnswerCaller, Resource
from ..calls import sync_playback as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class SyncPlaybackWithResponse(Resource[AnswerCaller]):
    """The calls of `sync.playback`."""

    @overload
    def list(
        self,
        type: Literal["movies"],
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
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
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
    ) -> Answer[Page[models.PausedMovie]]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
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
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
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
    ) -> Answer[Page[models.PausedEpisode]]: ...
    @overload
    def list(
        self,
        type: params.PlaybackTypeValue | None = None,
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
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
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
    ) -> Answer[Page[models.PlaybackItem]]: ...
    def list(
        self,
        type: params.PlaybackTypeValue | None = None,
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
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
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
    ) -> Any:
        """Get playback progress, with status and headers: see `sync.playback.list`."""
        return self._caller.answer_page(
            calls.LIST(
                {
                    "type": type,
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
                    "start_at": start_at,
                    "end_at": end_at,
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
                }
            )
        )

    def remove(self, id: int) -> Answer[None]:
        """Remove a playback item, with status and headers: see `sync.playback.remove`."""
        return self._caller.answer(calls.REMOVE({"id": id}))
