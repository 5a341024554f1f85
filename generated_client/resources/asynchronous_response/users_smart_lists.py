# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersSmartListsWithResponse`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..calls import users_smart_lists as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncUsersSmartListsWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `users.smart_lists`."""

    async def list(self, id: str = "me") -> Answer[builtins.list[models.SmartList]]:
        """Get a user's smart lists, with status and headers: see `users.smart_lists.list`."""
        return await self._caller.answer(calls.LIST({"id": id}))

    async def create(
        self,
        id: str,
        *,
        name: str,
        source: params.SmartListSourceValue,
        media_type: params.SmartListMediaValue,
        filters: params.SmartListFiltersInputValue | Unset = UNSET,
        privacy: params.SmartListPrivacyValue | Unset = UNSET,
    ) -> Answer[models.CreatedSmartList]:
        """Create smart list, with status and headers: see `users.smart_lists.create`."""
        return await self._caller.answer(
            calls.CREATE(
                {"id": id},
                {
                    "name": name,
                    "source": source,
                    "media_type": media_type,
                    "filters": filters,
                    "privacy": privacy,
                },
            )
        )

    async def get(self, id: str, list_id: int | str) -> Answer[models.SmartList]:
        """Get smart list, with status and headers: see `users.smart_lists.get`."""
        return await self._caller.answer(calls.GET({"id": id, "list_id": list_id}))

    async def update(
        self,
        id: str,
        list_id: int | str,
        *,
        name: str | Unset = UNSET,
        source: params.SmartListSourceValue | Unset = UNSET,
        media_type: params.SmartListMediaValue | Unset = UNSET,
        filters: params.SmartListFiltersInputValue | Unset = UNSET,
        privacy: params.SmartListPrivacyValue | Unset = UNSET,
    ) -> Answer[models.SmartList]:
        """Update smart list, with status and headers: see `users.smart_lists.update`."""
        return await self._caller.answer(
            calls.UPDATE(
                {"id": id, "list_id": list_id},
                {
                    "name": name,
                    "source": source,
                    "media_type": media_type,
                    "filters": filters,
                    "privacy": privacy,
                },
            )
        )

    async def delete(self, id: str, list_id: int | str) -> Answer[None]:
        """Delete a user's smart list, with status and headers: see `users.smart_lists.delete`."""
        return await self._caller.answer(calls.DELETE({"id": id, "list_id": list_id}))
