# Generated from openapi.yaml by "make regen". Do not edit.
"""`Seasons`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._call import Caller, Resource
from ...types import UNSET, Unlisted, Unset

if TYPE_CHECKING:
    from trakt_auth.pages import Pages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import seasons as calls


class Seasons(Resource[Caller]):
    """Single seasons."""

    def list(
        self,
        show: int | str,
        *,
        extended: params.ExtendedSeasonsValue | Sequence[params.ExtendedSeasonsValue] | None = None,
        specials: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.Season]:
        """Get all seasons for a show.

        All seasons of a show, including the specials (season 0). `extended=full` adds episode
        counts and dates, `episodes` every episode of every season.

        Example:
            for season in trakt.seasons.list("breaking-bad", extended="full"):
                print("season", season.number, "-", season.episode_count, "episodes")
            for episode in trakt.seasons.episodes("breaking-bad", 1)[:3]:
                print(episode.number, episode.title)

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            extended: How much of each season to send. Without it, only numbers and ids.
            specials: Includes the specials (season 0).
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.LIST(locals()))

    def get(
        self,
        show: int | str,
        season: int | Unlisted,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Season:
        """Get single season for a show.

        One season of a show by itself, without its episodes.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.GET(locals()))

    def episodes(
        self,
        show: int | str,
        season: int | Unlisted,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        translations: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.Episode]:
        """Get all episodes for a single season.

        The episodes of one season, in order. Not paged; `extended=full` adds overview, air date,
        runtime and rating to each.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            extended: How much of each item to return; without it, only title, year and ids.
            translations: Adds each episode's `translations`: in one language (two letters of ISO
                639-1), or in `all`.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.EPISODES(locals()))

    def translations(
        self,
        show: int | str,
        season: int | Unlisted,
        *,
        language: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.Translation]:
        """Get season translations.

        Title and overview of a season in every language there is, once for each regional variant;
        fields without a translation are null.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            language: Only this language, a two-letter code of ISO 639-1.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.TRANSLATIONS(locals()))

    def comments(
        self,
        show: int | str,
        season: int | Unlisted,
        sort: params.MediaCommentSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        language: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.Comment]:
        """Get all season comments.

        Top-level comments on a season; comments on its episodes are separate. Paged. With a token,
        comments by users its owner has blocked are left out.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
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

    def lists(
        self,
        show: int | str,
        season: int | Unlisted,
        type: params.ListTypeValue | None = None,
        sort: params.ListSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.List]:
        """Get lists containing this season.

        Lists that hold this season as an entry of its own. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
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
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.List]:
        """Get own lists containing this season.

        The lists of the signed-in person that hold a season. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
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

    def people(
        self,
        show: int | str,
        season: int | Unlisted,
        *,
        extended: params.ExtendedCreditsValue | Sequence[params.ExtendedCreditsValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Credits:
        """Get all people for a season.

        Cast and crew of a season, each with the number of its episodes. Guest stars come only with
        `extended=guest_stars`.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            extended: How much of each person to return; without it, only name and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.PEOPLE(locals()))

    def ratings(
        self,
        show: int | str,
        season: int | Unlisted,
        *,
        extended: Literal["all"] | Unlisted | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Ratings:
        """Get season ratings.

        How the community rates a season: the mean from 0 to 10, the number of votes and their
        spread. It is voted on separately, not computed from the episodes.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            extended: Always `all`: the ratings of other sites too.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.RATINGS(locals()))

    def stats(
        self,
        show: int | str,
        season: int | Unlisted,
        *,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Stats:
        """Get season stats.

        Watchers, plays, collectors, comments, lists and votes of a season.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.STATS(locals()))

    def watching(
        self,
        show: int | str,
        season: int | Unlisted,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.User]:
        """Get users watching right now.

        The users who are watching an episode of this season right now. Not paged.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.WATCHING(locals()))

    def videos(
        self, show: int | str, season: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> builtins.list[models.Video]:
        """Get all videos.

        Trailers and other videos made for a season, or for `all` of them.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season, 0 for the specials, or `all`.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.VIDEOS(locals()))

    def report(
        self,
        show: int | str,
        season: int | Unlisted,
        *,
        reason: params.MediaReportReasonValue,
        message: str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Report a season.

        Reports a season, given by show and number, to the moderators, on behalf of the token's
        owner. The reason is one of `duplicate`, `remove`, `data_refresh`, `metadata`, `adult`,
        `runtime`, `language`, `spam`, `tmdb` or `other`.

        Needs a signed-in person.

        Args:
            show: Trakt id, Trakt slug or IMDb id of the show.
            season: The number of the season; 0 for the specials.
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
        self._caller.value(calls.REPORT(locals()))

    def report_by_id(
        self,
        id: int | str,
        *,
        reason: params.MediaReportReasonValue,
        message: str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Report a season.

        Reports a season, given by its own id, to the moderators, on behalf of the token's owner.
        The reason is one of `duplicate`, `remove`, `data_refresh`, `metadata`, `adult`, `runtime`,
        `language`, `spam`, `tmdb` or `other`.

        Needs a signed-in person.

        Args:
            id: The Trakt id of the season.
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
        self._caller.value(calls.REPORT_BY_ID(locals()))
