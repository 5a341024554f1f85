# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersRequestsWithResponse`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ..calls import users_requests as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class UsersRequestsWithResponse(Resource[AnswerCaller]):
    """The calls of `users.requests`."""

    def list(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[builtins.list[models.FollowRequest]]:
        """Get follow requests, with status and headers: see `users.requests.list`."""
        return self._caller.answer(calls.LIST({"extended": extended}))

    def following(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[builtins.list[models.FollowRequest]]:
        """Get pending following requests, with status and headers: see `users.requests.following`."""
        return self._caller.answer(calls.FOLLOWING({"extended": extended}))

    def approve(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.Follower]:
        """Approve follow request, with status and headers: see `users.requests.approve`."""
        return self._caller.answer(calls.APPROVE({"id": id, "extended": extended}))

    def deny(self, id: int | str) -> Answer[None]:
        """Deny follow request, with status and headers: see `users.requests.deny`."""
        return self._caller.answer(calls.DENY({"id": id}))
