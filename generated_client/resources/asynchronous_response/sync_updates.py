# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncUpdatesWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import sync_updates as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class AsyncSyncUpdatesWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.updates`."""

    async def ids(
        self,
        type: params.CatalogTypeValue,
        start_date: str | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[int]]:
        """Get own updates of Trakt IDs since, with status and headers: see `sync.updates.ids`."""
        return await self._caller.answer_page(
            calls.IDS({"type": type, "start_date": start_date, "page": page, "limit": limit})
        )

    async def list(
        self,
        type: params.CatalogTypeValue,
        start_date: str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.UpdatedMedia]]:
        """Get own updates since, with status and headers: see `sync.updates.list`."""
        return await self._caller.answer_page(
            calls.LIST(
                {
                    "type": type,
                    "start_date": start_date,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                }
            )
        )
