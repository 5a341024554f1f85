# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncEpisodes`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._call import AsyncCaller, Resource
from ...types import UNSET, Unlisted, Unset

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import episodes as calls


class AsyncEpisodes(Resource[AsyncCaller]):
    """Single episodes."""

    async def get(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Episode:
        """Get a single episode for a show.

        One episode, by show, season and number. `extended=full` adds overview, air time in UTC,
        runtime in minutes, rating and the kind of episode, such as a premiere or a finale.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.GET(locals()))

    async def translations(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        *,
        language: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.Translation]:
        """Get episode translations.

        Title and overview of an episode in every language there is, once for each regional variant;
        fields without a translation are null.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            language: Only this language, a two-letter code of ISO 639-1.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.TRANSLATIONS(locals()))

    async def stats(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        *,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Stats:
        """Get episode stats.

        Watchers, plays, collectors, comments, lists and votes of an episode.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.STATS(locals()))

    async def ratings(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        *,
        extended: Literal["all"] | Unlisted | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Ratings:
        """Get episode ratings.

        How the community rates an episode: the mean from 0 to 10, the number of votes and how they
        spread from 1 to 10.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            extended: Always `all`: the ratings of other sites too.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.RATINGS(locals()))

    async def watching(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.User]:
        """Get users watching right now.

        The users who are watching this episode right now. Not paged.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.WATCHING(locals()))

    def comments(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        sort: params.MediaCommentSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        language: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Comment]:
        """Get all episode comments.

        Top-level comments on an episode. Paged; expect spoilers, and hide comments with `spoiler`
        set. With a token, comments by users its owner has blocked are left out.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            sort: Order of the comments.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
                250: `X-Pagination-Limit` has the one that counts.
            language: Only comments in this language, a two-letter code.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.COMMENTS(locals()))

    async def people(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        *,
        extended: params.ExtendedCreditsValue | Sequence[params.ExtendedCreditsValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Credits:
        """Get all people for an episode.

        Regular cast and crew of an episode. Its guest stars come only with `extended=guest_stars`.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            extended: How much of each person to return; without it, only name and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.PEOPLE(locals()))

    def lists(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        type: params.ListTypeValue | None = None,
        sort: params.ListSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.List]:
        """Get lists containing this episode.

        Lists that hold this episode as an entry of its own. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            type: Kind of list.
            sort: Order of the lists.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LISTS(locals()))

    def listed(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.List]:
        """Get own lists containing this episode.

        The lists of the signed-in person that hold an episode. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LISTED(locals()))

    def social(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.SocialMediaActivity]:
        """Get social episode activity.

        The people whom the signed-in person follows and who have watched an episode or have it on
        their watchlist. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.SOCIAL(locals()))

    async def videos(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        *,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.Video]:
        """Get all videos.

        Trailers and other videos made for an episode.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.VIDEOS(locals()))

    async def watchnow(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        country: str,
        *,
        links: params.LinkKindValue | Sequence[params.LinkKindValue] | None = None,
        extended: Literal["streaming_ranks"] | Unlisted | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.WatchNowByCountry:
        """Get episode watch now sources.

        Where an episode, given by show, season and number, can be streamed or bought in one
        country. Limited access: an application without Trakt's consent is refused.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            country: Two letters, ISO 3166-1.
            links: Further kinds of links to return.
            extended: Adds ranks in the streaming charts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.WATCHNOW(locals()))

    async def report(
        self,
        show: int | str,
        season: int | Unlisted,
        episode: int | Unlisted,
        *,
        reason: params.MediaReportReasonValue,
        message: str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Report an episode.

        Reports an episode, given by show, season and number, to the moderators, on behalf of the
        token's owner. The reason is one of `duplicate`, `remove`, `data_refresh`, `metadata`,
        `adult`, `runtime`, `language`, `spam`, `tmdb` or `other`.

        Needs a signed-in person.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            episode: The number of the episode in its season.
            reason: Why it is reported.
            message: Explanation; wanted with `other`.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            Conflict: 409, it is done already.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.REPORT(locals()))

    async def watchnow_by_id(
        self,
        id: int | str,
        country: str,
        *,
        links: params.LinkKindValue | Sequence[params.LinkKindValue] | None = None,
        extended: Literal["streaming_ranks"] | Unlisted | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.WatchNowByCountry:
        """Get episode watch now sources.

        Where an episode, given by its own id, can be streamed or bought in one country. Limited
        access: an application without Trakt's consent is refused.

        Args:
            id: The Trakt id of the episode.
            country: Two letters, ISO 3166-1.
            links: Further kinds of links to return.
            extended: Adds ranks in the streaming charts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.WATCHNOW_BY_ID(locals()))

    async def report_by_id(
        self,
        id: int | str,
        *,
        reason: params.MediaReportReasonValue,
        message: str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Report an episode.

        Reports an episode, given by its own id, to the moderators, on behalf of the token's owner.
        The reason is one of `duplicate`, `remove`, `data_refresh`, `metadata`, `adult`, `runtime`,
        `language`, `spam`, `tmdb` or `other`.

        Needs a signed-in person.

        Args:
            id: The Trakt id of the episode.
            reason: Why it is reported.
            message: Explanation; wanted with `other`.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            Conflict: 409, it is done already.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.REPORT_BY_ID(locals()))
