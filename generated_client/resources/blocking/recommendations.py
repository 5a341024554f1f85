# Generated from openapi.yaml by "make regen". Do not edit.
"""`Recommendations`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import Caller, Resource
from ..calls import recommendations as calls

if TYPE_CHECKING:
    from ... import models
    from .. import params


class Recommendations(Resource[Caller]):
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
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.RecommendedMovie]:
        """Get movie recommendations.

        Movies picked for the token's owner, with the users who favourited or recommend them. Takes
        `limit` but no `page`; filterable. The `ignore_` filters keep out what is already known.

        Needs a signed-in person.

        Args:
            extended: How much of each item to send. Without it titles, years and ids.
            limit: How many to suggest.
            watch_window: How much of the recent watching to go by.
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
            watchnow: Keep what can be watched in that way.
            genres: Genre slugs to keep, joined by commas.
            subgenres: Subgenre slugs to keep, joined by commas.
            years: A year or a range of years, such as `1990-1999`.
            ratings: A range of Trakt ratings in per cent, such as `75-100`.
            start_date: Keep titles released on or after this day.
            end_date: Keep titles released on or before this day.
            runtimes: A range of running times in minutes, such as `30-90`.
            countries: Two-letter codes of the countries of origin to keep, joined by commas.
            certifications: Certification slugs to keep, joined by commas.
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            genres_operator: Whether all the genres are to fit or one is enough.
            networks: Networks to keep, joined by commas.
            keywords: Keywords to keep, joined by commas.
            keywords_operator: Whether all the keywords are to fit or one is enough.
            languages: Two-letter codes of languages to keep, joined by commas.
            statuses: Statuses to keep, such as `released` or `ended`, joined by commas.
            imdb_ratings: A range of ratings on IMDb, of 0.0 to 10.0, such as `7.5-10`.
            rt_meters: A range of what critics say on Rotten Tomatoes, in per cent, such as `75-100`.
            rt_user_meters: A range of what viewers say on Rotten Tomatoes, in per cent, such as
                `75-100`.
            letterboxd_ratings: A range of ratings on Letterboxd.
            mal_ratings: A range of ratings on MyAnimeList.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.MOVIES(locals()))

    def hide_movie(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Hide a movie recommendation.

        Stops Trakt from recommending a movie to the token's owner.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the movie.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        self._caller.value(calls.HIDE_MOVIE(locals()))

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
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.RecommendedShow]:
        """Get show recommendations.

        Shows picked for the token's owner, with the users who favourited or recommend them. Takes
        `limit` but no `page`; filterable. The `ignore_` filters keep out what is already known.

        Needs a signed-in person.

        Args:
            extended: How much of each item to send. Without it titles, years and ids.
            limit: How many to suggest.
            watch_window: How much of the recent watching to go by.
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
            watchnow: Keep what can be watched in that way.
            genres: Genre slugs to keep, joined by commas.
            subgenres: Subgenre slugs to keep, joined by commas.
            years: A year or a range of years, such as `1990-1999`.
            ratings: A range of Trakt ratings in per cent, such as `75-100`.
            start_date: Keep titles released on or after this day.
            end_date: Keep titles released on or before this day.
            runtimes: A range of running times in minutes, such as `30-90`.
            countries: Two-letter codes of the countries of origin to keep, joined by commas.
            certifications: Certification slugs to keep, joined by commas.
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            genres_operator: Whether all the genres are to fit or one is enough.
            networks: Networks to keep, joined by commas.
            keywords: Keywords to keep, joined by commas.
            keywords_operator: Whether all the keywords are to fit or one is enough.
            languages: Two-letter codes of languages to keep, joined by commas.
            statuses: Statuses to keep, such as `released` or `ended`, joined by commas.
            imdb_ratings: A range of ratings on IMDb, of 0.0 to 10.0, such as `7.5-10`.
            rt_meters: A range of what critics say on Rotten Tomatoes, in per cent, such as `75-100`.
            rt_user_meters: A range of what viewers say on Rotten Tomatoes, in per cent, such as
                `75-100`.
            letterboxd_ratings: A range of ratings on Letterboxd.
            mal_ratings: A range of ratings on MyAnimeList.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.SHOWS(locals()))

    def hide_show(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Hide a show recommendation.

        Stops Trakt from recommending a show to the token's owner.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the show.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        self._caller.value(calls.HIDE_SHOW(locals()))
