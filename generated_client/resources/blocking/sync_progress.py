# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncProgress`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import Caller, Resource

if TYPE_CHECKING:
    from trakt_auth.pages import Pages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_progress as calls


class SyncProgress(Resource[Caller]):
    """The calls of `sync.progress`."""

    def up_next(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        include_stats: bool | None = None,
        lifetime_stats: bool | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
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
        intent: params.UpNextIntentValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.ProgressItem]:
        """Get up next.

        Shows the token's owner is in the middle of, each with its progress and the episode to watch
        next. Paged and sortable.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Example:
            for item in trakt.sync.progress.up_next():
                episode = item.progress.next_episode
                if episode is not None:
                    print(f"{item.show.title} {episode.season}x{episode.number:02}")

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            sort_by: Field to sort by.
            sort_how: Direction of the sort.
            include_stats: Adds the number of plays and of minutes watched.
            lifetime_stats: Whether to count every play of a show, not only those since its last reset.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
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
            intent: Which shows to include, by how much of them has been watched.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.UP_NEXT(locals()))

    def watched(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        lifetime_stats: bool | None = None,
        hide_completed: bool | None = None,
        hide_not_completed: bool | None = None,
        only_rewatching: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_rewatching: bool | None = None,
        hidden: bool | None = None,
        terms: str | None = None,
        last_activity: str | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        include_seasons: bool | None = None,
        include_hidden_seasons: bool | None = None,
        list: str | None = None,
        exclude: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.ProgressItem]:
        """Get watched progress.

        The progress of the token's owner in each show begun: aired and completed episodes, latest
        play, next episode. Paged and sortable; finished or unfinished shows can be left out.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            sort_by: Field to sort by.
            sort_how: Direction of the sort.
            lifetime_stats: Whether to count every play of a show, not only those since its last reset.
            hide_completed: Whether to leave out shows watched to the end.
            hide_not_completed: Whether to leave out shows not yet watched to the end.
            only_rewatching: Whether to include only shows that are being watched again, after a reset
                of their progress.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_rewatching: Whether to leave out shows that are being watched again, after a reset of
                their progress.
            hidden: Whether hidden items count, too.
            terms: Words to search the titles for.
            last_activity: Which activity counts as the last one. The values that Trakt takes are not
                documented.
            specials: Includes the specials (season 0).
            count_specials: Whether included specials count in the totals.
            include_seasons: Whether to include the progress of each season.
            include_hidden_seasons: Whether hidden seasons count.
            list: A list to take the shows from. The form of its value is not documented.
            exclude: Whether to leave out what is on `list`, instead of everything else.
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
