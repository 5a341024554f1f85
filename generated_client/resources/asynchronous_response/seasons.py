# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSeasonsWithResponse`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unlisted, Unset
from ..calls import seasons as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class AsyncSeasonsWithResponse(Resource[AsyncAnswerCaller]):
    """Single seasons."""

    async def list(
        self,
        show: int | str,
        *,
        extended: params.ExtendedSeasonsValue | Sequence[params.ExtendedSeasonsValue] | None = None,
        specials: bool | None = None,
    ) -> Answer[builtins.list[models.Season]]:
        """Get all seasons for a show, with status and headers: see `seasons.list`."""
        return await self._caller.answer(
            calls.LIST({"show": show, "extended": extended, "specials": specials})
        )

    async def get(
        self,
        show: int | str,
        season: int,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.Season]:
        """Get single season for a show, with status and headers: see `seasons.get`."""
        return await self._caller.answer(
            calls.GET({"show": show, "season": season, "extended": extended})
        )

    async def episodes(
        self,
        show: int | str,
        season: int,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[builtins.list[models.Episode]]:
        """Get all episodes for a single season, with status and headers: see `seasons.episodes`."""
        return await self._caller.answer(
            calls.EPISODES({"show": show, "season": season, "extended": extended})
        )

    async def translations(
        self, show: int | str, season: int, language: str | None = None
    ) -> Answer[builtins.list[models.Translation]]:
        """Get all season translations, with status and headers: see `seasons.translations`."""
        return await self._caller.answer(
            calls.TRANSLATIONS({"show": show, "season": season, "language": language})
        )

    async def comments(
        self,
        show: int | str,
        season: int,
        sort: params.MediaCommentSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        language: str | None = None,
    ) -> Answer[Page[models.Comment]]:
        """Get all season comments, with status and headers: see `seasons.comments`."""
        return await self._caller.answer_page(
            calls.COMMENTS(
                {
                    "show": show,
                    "season": season,
                    "sort": sort,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "language": language,
                }
            )
        )

    async def lists(
        self,
        show: int | str,
        season: int,
        type: params.ListTypeValue | None = None,
        sort: params.ListSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.List]]:
        """Get lists containing this season, with status and headers: see `seasons.lists`."""
        return await self._caller.answer_page(
            calls.LISTS(
                {
                    "show": show,
                    "season": season,
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
        show: int | str,
        season: int,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.List]]:
        """Get own lists containing this season, with status and headers: see `seasons.listed`."""
        return await self._caller.answer_page(
            calls.LISTED(
                {"show": show, "season": season, "extended": extended, "page": page, "limit": limit}
            )
        )

    async def people(
        self,
        show: int | str,
        season: int,
        *,
        extended: params.ExtendedCreditsValue | Sequence[params.ExtendedCreditsValue] | None = None,
    ) -> Answer[models.Credits]:
        """Get all people for a season, with status and headers: see `seasons.people`."""
        return await self._caller.answer(
            calls.PEOPLE({"show": show, "season": season, "extended": extended})
        )

    async def ratings(
        self, show: int | str, season: int, *, extended: Literal["all"] | Unlisted | None = None
    ) -> Answer[models.Ratings]:
        """Get season ratings, with status and headers: see `seasons.ratings`."""
        return await self._caller.answer(
            calls.RATINGS({"show": show, "season": season, "extended": extended})
        )

    async def stats(self, show: int | str, season: int) -> Answer[models.Stats]:
        """Get season stats, with status and headers: see `seasons.stats`."""
        return await self._caller.answer(calls.STATS({"show": show, "season": season}))

    async def watching(
        self,
        show: int | str,
        season: int,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[builtins.list[models.User]]:
        """Get users watching right now, with status and headers: see `seasons.watching`."""
        return await self._caller.answer(
            calls.WATCHING({"show": show, "season": season, "extended": extended})
        )

    async def videos(self, show: int | str, season: int) -> Answer[builtins.list[models.Video]]:
        """Get all videos, with status and headers: see `seasons.videos`."""
        return await self._caller.answer(calls.VIDEOS({"show": show, "season": season}))

    async def report(
        self,
        show: int | str,
        season: int,
        *,
        reason: params.MediaReportReasonValue,
        message: str | Unset = UNSET,
    ) -> Answer[None]:
        """Report a season, with status and headers: see `seasons.report`."""
        return await self._caller.answer(
            calls.REPORT({"show": show, "season": season}, {"reason": reason, "message": message})
        )

    async def report_by_id(
        self, id: int | str, *, reason: params.MediaReportReasonValue, message: str | Unset = UNSET
    ) -> Answer[None]:
        """Report a season, with status and headers: see `seasons.report_by_id`."""
        return await self._caller.answer(
            calls.REPORT_BY_ID({"id": id}, {"reason": reason, "message": message})
        )
