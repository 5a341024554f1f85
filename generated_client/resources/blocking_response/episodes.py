# Generated from openapi.yaml by "make regen". Do not edit.
"""`EpisodesWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unlisted, Unset
from ..calls import episodes as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class EpisodesWithResponse(Resource[AnswerCaller]):
    """Single episodes."""

    def get(
        self,
        show: int | str,
        season: int,
        episode: int,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.Episode]:
        """Get a single episode for a show, with status and headers: see `episodes.get`."""
        return self._caller.answer(
            calls.GET({"show": show, "season": season, "episode": episode, "extended": extended})
        )

    def translations(
        self, show: int | str, season: int, episode: int, language: str | None = None
    ) -> Answer[list[models.Translation]]:
        """Get all episode translations, with status and headers: see `episodes.translations`."""
        return self._caller.answer(
            calls.TRANSLATIONS(
                {"show": show, "season": season, "episode": episode, "language": language}
            )
        )

    def stats(self, show: int | str, season: int, episode: int) -> Answer[models.Stats]:
        """Get episode stats, with status and headers: see `episodes.stats`."""
        return self._caller.answer(
            calls.STATS({"show": show, "season": season, "episode": episode})
        )

    def ratings(
        self,
        show: int | str,
        season: int,
        episode: int,
        *,
        extended: Literal["all"] | Unlisted | None = None,
    ) -> Answer[models.Ratings]:
        """Get episode ratings, with status and headers: see `episodes.ratings`."""
        return self._caller.answer(
            calls.RATINGS(
                {"show": show, "season": season, "episode": episode, "extended": extended}
            )
        )

    def watching(
        self,
        show: int | str,
        season: int,
        episode: int,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[list[models.User]]:
        """Get users watching right now, with status and headers: see `episodes.watching`."""
        return self._caller.answer(
            calls.WATCHING(
                {"show": show, "season": season, "episode": episode, "extended": extended}
            )
        )

    def comments(
        self,
        show: int | str,
        season: int,
        episode: int,
        sort: params.MediaCommentSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        language: str | None = None,
    ) -> Answer[Page[models.Comment]]:
        """Get all episode comments, with status and headers: see `episodes.comments`."""
        return self._caller.answer_page(
            calls.COMMENTS(
                {
                    "show": show,
                    "season": season,
                    "episode": episode,
                    "sort": sort,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "language": language,
                }
            )
        )

    def people(
        self,
        show: int | str,
        season: int,
        episode: int,
        *,
        extended: params.ExtendedCreditsValue | Sequence[params.ExtendedCreditsValue] | None = None,
    ) -> Answer[models.Credits]:
        """Get all people for an episode, with status and headers: see `episodes.people`."""
        return self._caller.answer(
            calls.PEOPLE({"show": show, "season": season, "episode": episode, "extended": extended})
        )

    def lists(
        self,
        show: int | str,
        season: int,
        episode: int,
        type: params.ListTypeValue | None = None,
        sort: params.ListSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.List]]:
        """Get lists containing this episode, with status and headers: see `episodes.lists`."""
        return self._caller.answer_page(
            calls.LISTS(
                {
                    "show": show,
                    "season": season,
                    "episode": episode,
                    "type": type,
                    "sort": sort,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                }
            )
        )

    def listed(
        self,
        show: int | str,
        season: int,
        episode: int,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.List]]:
        """Get own lists containing this episode, with status and headers: see `episodes.listed`."""
        return self._caller.answer_page(
            calls.LISTED(
                {
                    "show": show,
                    "season": season,
                    "episode": episode,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                }
            )
        )

    def social(
        self,
        show: int | str,
        season: int,
        episode: int,
        *,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.SocialMediaActivity]]:
        """Get social episode activity, with status and headers: see `episodes.social`."""
        return self._caller.answer_page(
            calls.SOCIAL(
                {"show": show, "season": season, "episode": episode, "page": page, "limit": limit}
            )
        )

    def videos(self, show: int | str, season: int, episode: int) -> Answer[list[models.Video]]:
        """Get all videos, with status and headers: see `episodes.videos`."""
        return self._caller.answer(
            calls.VIDEOS({"show": show, "season": season, "episode": episode})
        )

    def watchnow(
        self,
        show: int | str,
        season: int,
        episode: int,
        country: str,
        *,
        links: params.LinkKindValue | Sequence[params.LinkKindValue] | None = None,
        extended: Literal["streaming_ranks"] | Unlisted | None = None,
    ) -> Answer[models.WatchNowByCountry]:
        """Get episode watch now sources, with status and headers: see `episodes.watchnow`."""
        return self._caller.answer(
            calls.WATCHNOW(
                {
                    "show": show,
                    "season": season,
                    "episode": episode,
                    "country": country,
                    "links": links,
                    "extended": extended,
                }
            )
        )

    def report(
        self,
        show: int | str,
        season: int,
        episode: int,
        *,
        reason: params.MediaReportReasonValue,
        message: str | Unset = UNSET,
    ) -> Answer[None]:
        """Report an episode, with status and headers: see `episodes.report`."""
        return self._caller.answer(
            calls.REPORT(
                {"show": show, "season": season, "episode": episode},
                {"reason": reason, "message": message},
            )
        )

    def watchnow_by_id(
        self,
        id: int | str,
        country: str,
        *,
        links: params.LinkKindValue | Sequence[params.LinkKindValue] | None = None,
        extended: Literal["streaming_ranks"] | Unlisted | None = None,
    ) -> Answer[models.WatchNowByCountry]:
        """Get episode watch now sources, with status and headers: see `episodes.watchnow_by_id`."""
        return self._caller.answer(
            calls.WATCHNOW_BY_ID(
                {"id": id, "country": country, "links": links, "extended": extended}
            )
        )

    def report_by_id(
        self, id: int | str, *, reason: params.MediaReportReasonValue, message: str | Unset = UNSET
    ) -> Answer[None]:
        """Report an episode, with status and headers: see `episodes.report_by_id`."""
        return self._caller.answer(
            calls.REPORT_BY_ID({"id": id}, {"reason": reason, "message": message})
        )
