# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncUpdatesWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ..calls import sync_updates as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class SyncUpdatesWithResponse(Resource[AnswerCaller]):
    """The calls of `sync.updates`."""

    def ids(
        self,
        type: params.CatalogTypeValue,
        start_date: str | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[int]]:
        """Get own updates of Trakt IDs since, with status and headers: see `sync.updates.ids`."""
        return self._caller.answer_page(
            calls.IDS({"type": type, "start_date": start_date, "page": page, "limit": limit})
        )

    def list(
        self,
        type: params.CatalogTypeValue,
        start_date: str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.UpdatedMedia]]:
        """Get own updates since, with status and headers: see `sync.updates.list`."""
        return self._caller.answer_page(
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
