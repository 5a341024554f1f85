# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncShows`."""

from __future__ import annotations

import datetime
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
    from ..calls import shows as calls


class AsyncShows(Resource[AsyncCaller]):
    """Series: charts, and everything about one of them."""

    async def get(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Show:
        """Get a single show.

        One show. Without `extended` only title, year and ids; `extended=full` adds overview, air
        times in the show's own time zone, status, network, rating, genres and more, `images` the
        artwork.

        Example:
            show = trakt.shows.get("breaking-bad", extended="full")
            print(show.title, show.network, show.status, show.aired_episodes)

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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

    async def ratings(
        self,
        id: int | str,
        *,
        extended: Literal["all"] | Unlisted | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Ratings:
        """Get show ratings.

        How the community rates a show as a whole: the mean from 0 to 10, the number of votes and
        how they spread from 1 to 10.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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

    async def stats(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> models.Stats:
        """Get show stats.

        How many users watched, collected, listed, rated, commented on or favourited a show, and how
        many plays its episodes have.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.STATS(locals()))

    async def aliases(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> list[models.Alias]:
        """Get all show aliases.

        The titles a show goes by in other countries.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.ALIASES(locals()))

    async def certifications(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> list[models.CountryCertification]:
        """Get all show certifications.

        The age ratings a show has been given.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.CERTIFICATIONS(locals()))

    async def collection_progress(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        include_stats: bool | None = None,
        last_activity: params.LastCollectedValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.CollectionProgress:
        """Get show collection progress.

        How much of a show the token's owner has collected, by season and episode. Only episodes
        that have aired count.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extended: How much of each item to return; without it, only title, year and ids.
            hidden: Whether hidden items count, too.
            specials: Includes the specials (season 0).
            count_specials: Whether included specials count in the totals.
            include_stats: Adds the number of plays and of minutes watched.
            last_activity: Which episode counts as the last one: of those collected, the one that aired
                last (`aired`, the default) or the one that was collected last (`collected`). The next
                episode follows it.
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
        return await self._caller.value(calls.COLLECTION_PROGRESS(locals()))

    async def watched_progress(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        include_stats: bool | None = None,
        last_activity: params.LastWatchedValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Progress:
        """Get show watched progress.

        How much of a show the token's owner has watched, by season and episode, with the last
        episode watched and the next one. Only aired episodes count; after a reset, only plays since
        `reset_at`.

        Needs a signed-in person.

        Example:
            progress = trakt.shows.watched_progress("breaking-bad")
            print(progress.completed, "of", progress.aired, "episodes watched")

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extended: How much of each item to return; without it, only title, year and ids.
            hidden: Whether hidden items count, too.
            specials: Includes the specials (season 0).
            count_specials: Whether included specials count in the totals.
            include_stats: Adds the number of plays and of minutes watched.
            last_activity: Which episode counts as the last one: of those watched, the one that aired
                last (`aired`, the default) or the one that was watched last (`watched`). The next
                episode follows it.
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
        return await self._caller.value(calls.WATCHED_PROGRESS(locals()))

    async def reset_progress(
        self,
        id: int | str,
        *,
        reset_at: datetime.date | str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Reset show progress.

        Starts a rewatch: the watched progress of a show counts from now on for the token's owner,
        and the history does not change. Needs a token.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            reset_at: Plays from this time on count, in UTC; without it, from now on.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.RESET_PROGRESS(locals()))

    async def undo_reset_progress(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> None:
        """Undo reset show progress.

        Ends a rewatch: the watched progress of a show counts all plays again. Needs a token.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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
        await self._caller.value(calls.UNDO_RESET_PROGRESS(locals()))

    async def translations(
        self,
        id: int | str,
        *,
        language: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.Translation]:
        """Get show translations.

        Title, overview and tagline of a show in every language there is, once for each regional
        variant; fields without a translation are null.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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

    def related(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Show]:
        """Get related shows.

        Shows like this one. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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
        return self._caller.pages(calls.RELATED(locals()))

    def related_smart(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Show]:
        """Get smart related shows.

        Shows like this one, chosen by what people watch. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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
        return self._caller.pages(calls.RELATED_SMART(locals()))

    async def watching(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.User]:
        """Get users watching right now.

        The users who are watching any episode of a show right now. Not paged; an empty list when
        there are none.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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

    async def next_episode(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Episode | None:
        """Get next episode.

        The next episode of a show to air. Answers 204 when none is announced, as for ended shows.

        Example:
            episode = trakt.shows.next_episode("breaking-bad", extended="full")
            print(episode.first_aired if episode else "none is announced")
            last = trakt.shows.last_episode("breaking-bad", extended="full")
            if last:
                print("the last one was", last.season, last.number, last.title)

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.NEXT_EPISODE(locals()))

    async def last_episode(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Episode | None:
        """Get last episode.

        The episode of a show that aired most recently. Answers 204 when none has aired yet.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.LAST_EPISODE(locals()))

    async def studios(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> list[models.Studio]:
        """Get show studios.

        The studios that made a show.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.STUDIOS(locals()))

    async def watchnow(
        self,
        id: int | str,
        country: str,
        *,
        links: params.LinkKindValue | Sequence[params.LinkKindValue] | None = None,
        extended: Literal["streaming_ranks"] | Unlisted | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.WatchNowByCountry:
        """Get show watch now sources.

        Where a show can be streamed or bought in one country, with links and prices. Limited
        access: an application without Trakt's consent is refused.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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

    async def people(
        self,
        id: int | str,
        *,
        extended: params.ExtendedCreditsValue | Sequence[params.ExtendedCreditsValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Credits:
        """Get all people for a show.

        Regular cast and crew of a show, each with the number of episodes. Guest stars come only
        with `extended=guest_stars`, which makes the answer large.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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

    async def videos(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> list[models.Video]:
        """Get all videos.

        Trailers, teasers, clips and the like for a show, with address, site and language.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.VIDEOS(locals()))

    def lists(
        self,
        id: int | str,
        type: params.ListTypeValue | None = None,
        sort: params.ListSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.List]:
        """Get lists containing this show.

        Lists that hold a show, of the kind and in the order the path asks for. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.List]:
        """Get own lists containing this show.

        The lists of the signed-in person that hold a show. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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
        id: int | str,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.SocialMediaActivity]:
        """Get social show activity.

        The people whom the signed-in person follows and who have watched a show or have it on their
        watchlist. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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

    def comments(
        self,
        id: int | str,
        sort: params.MediaCommentSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        language: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Comment]:
        """Get all show comments.

        Top-level comments on a show as a whole; their replies are fetched by comment. Paged, 10 at
        a time by default. With a token, comments by users its owner has blocked are left out.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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

    async def sentiments(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> models.Sentiments:
        """Get show sentiments.

        What commenters like and dislike about a show, in short phrases, with the comments they come
        from and the time of the analysis.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.SENTIMENTS(locals()))

    async def report(
        self,
        id: int | str,
        *,
        reason: params.MediaReportReasonValue,
        message: str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Report a show.

        Reports a show to the moderators, on behalf of the token's owner. The reason is one of
        `duplicate`, `remove`, `data_refresh`, `metadata`, `adult`, `runtime`, `language`, `spam`,
        `tmdb` or `other`.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
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

    async def refresh(
        self,
        id: int | str,
        *,
        images: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Refresh show metadata.

        Asks Trakt to fetch a show's data anew from its sources; the work is queued and done later.
        VIP only.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            images: Whether to refresh the images as well.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            VIPRequired: 426, only VIPs may.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.REFRESH(locals()))

    def trending(
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.TrendingShow]:
        """Get trending shows.

        The shows most people have watched in the last 24 hours, most watchers first. Paged and
        filterable; the `ignore_` filters act on the account of the token, if one is sent.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
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
        return self._caller.pages(calls.TRENDING(locals()))

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
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.ScoredShow]:
        """Get smart shows recommendations with scores.

        Shows picked for the signed-in person, each with its score and the items it was derived
        from. Takes `limit` but no `page`; filterable.

        Needs a signed-in person.

        Args:
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            limit: How many to recommend.
            watch_window: How far back plays count.
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
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
        return await self._caller.value(calls.RECOMMENDATIONS_SMART(locals()))

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
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.ScoredShow]:
        """Get shows recommendations with scores.

        Shows picked for the signed-in person, each with its score and the items it was derived
        from. Takes `limit` but no `page`; filterable.

        Needs a signed-in person.

        Args:
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            limit: How many to recommend.
            watch_window: How far back plays count.
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
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
        return await self._caller.value(calls.RECOMMENDATIONS(locals()))

    def popular_next(
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.NextPopularShow]:
        """Get next popular shows.

        Shows that may become popular next, with plays and watchers. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
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
        return self._caller.pages(calls.POPULAR_NEXT(locals()))

    def watched(
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.MostWatchedShow]:
        """Get the most watched shows.

        The shows watched by the most users in a period, however many episodes each watched. Paged;
        the counts cover the period only.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
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
        return self._caller.pages(calls.WATCHED(locals()))

    def favorited(
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.FavoritedShow]:
        """Get the most favorited shows.

        The shows that most users added to their favourites in a period. Paged; the count covers the
        period only.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
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
        return self._caller.pages(calls.FAVORITED(locals()))

    def played(
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.MostWatchedShow]:
        """Get the most played shows.

        The shows with the most plays in a period: every play of every episode counts. Paged.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
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
        return self._caller.pages(calls.PLAYED(locals()))

    def collected(
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.MostWatchedShow]:
        """Get the most collected shows.

        The shows most users added to their collections in a period; `collected_count` counts
        episodes, `collector_count` users. Paged.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
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
        return self._caller.pages(calls.COLLECTED(locals()))

    def updates(
        self,
        start_date: str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.UpdatedShow]:
        """Get recently updated shows.

        Shows whose data changed since a given time, with the time of the change. Takes `page` and
        `limit`. Keep the latest `updated_at` and start from it the next time.

        Pages send nothing before their first item is asked for.

        Args:
            start_date: Earliest change to include, as a day or a time (UTC).
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.UPDATES(locals()))

    def updated_ids(
        self,
        start_date: str | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[int]:
        """Get recently updated show Trakt IDs.

        Only the Trakt ids of the shows changed since a given time. Takes `page` and `limit`.

        Pages send nothing before their first item is asked for.

        Args:
            start_date: Earliest change to include, as a day or a time (UTC).
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.UPDATED_IDS(locals()))

    def anticipated(
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.AnticipatedShow]:
        """Get the most anticipated shows.

        The most anticipated shows, judged by the number of lists they are on. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
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
        return self._caller.pages(calls.ANTICIPATED(locals()))

    def hot(
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.AnticipatedShow]:
        """Get hot shows.

        Shows that are hot on Trakt now, each with the number of lists it is on. Paged and
        filterable. Since September 2026 Trakt answers with the show that is called hot, as
        `shows.get` does.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
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
        return self._caller.pages(calls.HOT(locals()))

    def popular(
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Show]:
        """Get popular shows.

        The most popular shows, by rating and number of ratings together. Paged and filterable; the
        shows come without counts.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
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
        return self._caller.pages(calls.POPULAR(locals()))

    def streaming(
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.StreamingShow]:
        """Get streaming shows.

        Shows on streaming services in a period, by rank; `delta` is the change of rank, null where
        there is none to compare. Paged and filterable. Trakt has answered this with 404 "endpoint
        removed" since September 2026.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
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
        return self._caller.pages(calls.STREAMING(locals()))
