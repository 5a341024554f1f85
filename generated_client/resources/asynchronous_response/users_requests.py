# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersRequestsWithResponse`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import users_requests as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncUsersRequestsWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `users.requests`."""

    async def list(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[builtins.list[models.FollowRequest]]:
        """Get follow requests, with status and headers: see `users.requests.list`."""
        return await self._caller.answer(calls.LIST({"extended": extended}))

    async def following(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[builtins.list[models.FollowRequest]]:
        """Get pending following requests, with status and headers: see `users.requests.following`."""
        return await self._caller.answer(calls.FOLLOWING({"extended": extended}))

    async def approve(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.Follower]:
        """Approve follow request, with status and headers: see `users.requests.approve`."""
        return await self._caller.answer(calls.APPROVE({"id": id, "extended": extended}))

    async def deny(self, id: int | str) -> Answer[None]:
        """Deny follow request, with status and headers: see `users.requests.deny`."""
        return await self._caller.answer(calls.DENY({"id": id}))
