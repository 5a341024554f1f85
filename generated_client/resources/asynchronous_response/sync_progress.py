# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncProgressWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import sync_progress as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class AsyncSyncProgressWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.progress`."""

    async def up_next(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        include_stats: bool | None = None,
        lifetime_stats: bool | None = None,
    ) -> Answer[Page[models.ProgressItem]]:
        """Get up next, with status and headers: see `sync.progress.up_next`."""
        return await self._caller.answer_page(
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

    async def watched(
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
    ) -> Answer[Page[models.ProgressItem]]:
        """Get watched progress, with status and headers: see `sync.progress.watched`."""
        return await self._caller.answer_page(
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
