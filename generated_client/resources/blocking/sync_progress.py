# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncProgress`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import Caller, Resource
from ..calls import sync_progress as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Pages

    from ... import models
    from .. import params


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
    ) -> Pages[models.ProgressItem]:
        """Get up next.

        Shows the token's owner is in the middle of, each with its progress and the episode to watch
        next. Paged and sortable.

        Needs a signed-in person.

        Nothing is sent before the first item is asked for.

        Args:
            extended: How much of each item to send. Without it titles, years and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
                `X-Pagination-Limit`.
            sort_by: Field to sort by.
            sort_how: Direction of the sort.
            include_stats: Add plays and minutes watched.
            lifetime_stats: Count every viewing of a show, not only the current one since its last
                reset.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(
            calls.UP_NEXT(
                {
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                    "include_stats": include_stats,
                    "lifetime_stats": lifetime_stats,
                }
            )
        )

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
    ) -> Pages[models.ProgressItem]:
        """Get watched progress.

        How far the token's owner has come with each show begun: aired and completed episodes,
        latest watch, next episode. Paged and sortable; finished or unfinished shows can be left
        out.

        Needs a signed-in person.

        Nothing is sent before the first item is asked for.

        Args:
            extended: How much of each item to send. Without it titles, years and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
                `X-Pagination-Limit`.
            sort_by: Field to sort by.
            sort_how: Direction of the sort.
            lifetime_stats: Count every viewing of a show, not only the current one since its last
                reset.
            hide_completed: Whether to leave out shows watched to the end.
            hide_not_completed: Whether to leave out shows not yet watched to the end.
            only_rewatching: Whether to keep only shows that are being watched again, after a reset of
                their progress.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(
            calls.WATCHED(
                {
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                    "lifetime_stats": lifetime_stats,
                    "hide_completed": hide_completed,
                    "hide_not_completed": hide_not_completed,
                    "only_rewatching": only_rewatching,
                }
            )
        )
