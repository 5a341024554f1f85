# Generated from openapi.yaml by "make regen". Do not edit.
"""`Movies`."""

from __future__ import annotations

import datetime
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
    from ..calls import movies as calls


class Movies(Resource[Caller]):
    """Movies: charts, and everything about one of them."""

    def get(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Movie:
        """Get a movie.

        One movie. Without `extended` only title, year and ids; `extended=full` adds overview,
        release date, runtime in minutes, rating, genres, certification and more, `images` the
        artwork.

        Example:
            movie = trakt.movies.get("tron-legacy-2010", extended="full")
            print(movie.title, movie.year, movie.runtime, "minutes")

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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

    def ratings(
        self,
        id: int | str,
        *,
        extended: Literal["all"] | Unlisted | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Ratings:
        """Get movie ratings.

        How the community rates a movie: the mean from 0 to 10, the number of votes and how they
        spread from 1 to 10.

        Example:
            answer = trakt.request("GET", "/movies/tron-legacy-2010/ratings")
            print(answer.status_code, answer.json()["votes"])

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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

    def stats(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> models.Stats:
        """Get movie stats.

        How many users watched, collected, listed, rated, commented on or favourited a movie, and
        how many plays it has.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.STATS(locals()))

    def aliases(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> list[models.Alias]:
        """Get all movie aliases.

        The titles a movie goes by in other countries.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.ALIASES(locals()))

    def releases(
        self,
        id: int | str,
        country: str | None = None,
        *,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.MovieRelease]:
        """Get all movie releases.

        Release dates of a movie in one country, with certification and kind of release, such as a
        cinema or a digital one. Dates, without a time.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
            country: Two letters, ISO 3166-1.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.RELEASES(locals()))

    def translations(
        self,
        id: int | str,
        *,
        language: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.Translation]:
        """Get movie translations.

        Title, overview and tagline of a movie in every language there is, once for each regional
        variant; fields without a translation are null.

        Example:
            for translation in trakt.movies.translations("tron-legacy-2010", language="es"):
                print(translation.language, translation.title)

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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

    def related(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.Movie]:
        """Get related movies.

        Movies like this one. Paged.

        Pages send nothing before their first item is asked for.

        Example:
            for movie in trakt.movies.related("tron-legacy-2010").first(3):
                print(movie.title, movie.year)

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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
    ) -> Pages[models.Movie]:
        """Get smart related movies.

        Movies like this one, chosen by what people watch. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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

    def watching(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.User]:
        """Get users watching right now.

        The users who are watching a movie right now. Not paged; an empty list when there are none.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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

    def studios(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> list[models.Studio]:
        """Get movie studios.

        The studios that made a movie.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.STUDIOS(locals()))

    def watchnow(
        self,
        id: int | str,
        country: str,
        *,
        links: params.LinkKindValue | Sequence[params.LinkKindValue] | None = None,
        extended: Literal["streaming_ranks"] | Unlisted | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.WatchNowByCountry:
        """Get movie watch now sources.

        Where a movie can be streamed, rented, bought or seen in the cinema in one country, with
        links and prices. Limited access: an application without Trakt's consent is refused.

        Example:
            for source in trakt.watchnow.sources("us"):
                print(source.to_dict())

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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
        return self._caller.value(calls.WATCHNOW(locals()))

    def people(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Credits:
        """Get all people for a movie.

        Cast and crew of a movie: `cast` is a list with the characters played, `crew` an object
        keyed by department with the jobs done. Not paged.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.PEOPLE(locals()))

    def videos(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> list[models.Video]:
        """Get all videos.

        Trailers, teasers, clips and the like for a movie, with address, site and language.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.VIDEOS(locals()))

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
    ) -> Pages[models.List]:
        """Get lists containing this movie.

        Lists that hold a movie, of the kind and in the order the path asks for. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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

    def social(
        self,
        id: int | str,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.SocialMediaActivity]:
        """Get social movie activity.

        The people whom the signed-in person follows and who have watched a movie or have it on
        their watchlist. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Example:
            for friend in trakt.users.following("me"):
                who = friend.user.ids.slug or friend.user.username
                for play in trakt.users.history(who).first(3):
                    if play.item:
                        print(who, play.watched_at, play.item.title)

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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
    ) -> Pages[models.Comment]:
        """Get all movie comments.

        Top-level comments on a movie; their replies are fetched by comment. Paged, 10 at a time by
        default. With a token, comments by users its owner has blocked are left out.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Example:
            for comment in trakt.movies.comments("tron-legacy-2010").first(5):
                print(comment.user.username, "-", comment.comment)

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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

    def sentiments(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> models.Sentiments:
        """Get movie sentiments.

        What commenters like and dislike about a movie, in short phrases, with the comments they
        come from and the time of the analysis.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.SENTIMENTS(locals()))

    def report(
        self,
        id: int | str,
        *,
        reason: params.MediaReportReasonValue,
        message: str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Report a movie.

        Reports a movie to the moderators, on behalf of the token's owner. The reason is one of
        `duplicate`, `remove`, `data_refresh`, `metadata`, `adult`, `runtime`, `language`, `spam`,
        `tmdb` or `other`.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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

    def refresh(
        self,
        id: int | str,
        *,
        images: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Refresh movie metadata.

        Asks Trakt to fetch a movie's data anew from its sources; the work is queued and done later.
        VIP only.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
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
        self._caller.value(calls.REFRESH(locals()))

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
        theme: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.TrendingMovie]:
        """Get trending movies.

        The movies most people have watched in the last 24 hours, most watchers first. Paged and
        filterable; the `ignore_` filters act on the account of the token, if one is sent.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Example:
            for item in trakt.movies.trending().first(3):
                print(item.watchers, item.movie.title)

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
            theme: A seasonal selection by Trakt, such as `halloween` or `christmas`. Your own filters
                take precedence, and an unknown theme is ignored.
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

    def recommendations_smart(
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
    ) -> list[models.ScoredMovie]:
        """Get smart movies recommendations with scores.

        Movies picked for the signed-in person, each with its score and the items it was derived
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
        return self._caller.value(calls.RECOMMENDATIONS_SMART(locals()))

    def recommendations(
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
    ) -> list[models.ScoredMovie]:
        """Get movies recommendations with scores.

        Movies picked for the signed-in person, each with its score and the items it was derived
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
        return self._caller.value(calls.RECOMMENDATIONS(locals()))

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
    ) -> Pages[models.NextPopularMovie]:
        """Get next popular movies.

        Movies that may become popular next, with plays and watchers. Paged and filterable.

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
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
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
    ) -> Pages[models.MostWatchedMovie]:
        """Get the most watched movies.

        The movies watched by the most users in a period; a user who watches one twice counts once.
        Paged; the counts cover the period only.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
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
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
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
    ) -> Pages[models.FavoritedMovie]:
        """Get the most favorited movies.

        The movies that most users added to their favourites in a period. Paged; the count covers
        the period only.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
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
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
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
    ) -> Pages[models.MostWatchedMovie]:
        """Get the most played movies.

        The movies with the most plays in a period; unlike in the most watched movies, every repeat
        counts. Paged.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
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
        page: int | None = None,
        limit: int | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
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
    ) -> Pages[models.MostWatchedMovie]:
        """Get the most collected movies.

        The movies most users added to their collections in a period. Paged; the counts cover the
        period only.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
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

    def boxoffice(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.BoxOfficeMovie]:
        """Get the weekend box office.

        The ten best-earning movies of last weekend in cinemas of the United States, with revenue in
        whole US dollars. Changes once a week; not paged.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.BOXOFFICE(locals()))

    def updates(
        self,
        start_date: str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.UpdatedMovie]:
        """Get recently updated movies.

        Movies whose data changed since a given time, with the time of the change. Takes `page` and
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
    ) -> Pages[int]:
        """Get recently updated movie Trakt IDs.

        Only the Trakt ids of the movies changed since a given time. Takes `page` and `limit`.

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
        theme: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.AnticipatedMovie]:
        """Get the most anticipated movies.

        The most anticipated movies, judged by the number of lists they are on. Paged and
        filterable.

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
            theme: A seasonal selection by Trakt, such as `halloween` or `christmas`. Your own filters
                take precedence, and an unknown theme is ignored.
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
    ) -> Pages[models.AnticipatedMovie]:
        """Get hot movies.

        Movies that are hot on Trakt now, each with the number of lists it is on. Paged and
        filterable. Trakt has answered this with 404 since September 2026.

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
        theme: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.Movie]:
        """Get popular movies.

        The most popular movies, by rating and number of ratings together. Paged and filterable; the
        movies come without counts.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Example:
            for movie in trakt.movies.popular(genres="science-fiction", years="1980-1989").first(3):
                print(movie.title, movie.year)

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
            theme: A seasonal selection by Trakt, such as `halloween` or `christmas`. Your own filters
                take precedence, and an unknown theme is ignored.
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
    ) -> Pages[models.StreamingMovie]:
        """Get streaming movies.

        Movies on streaming services in a period, by rank; `delta` is the change of rank, null where
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
