# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersRequests`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import Caller, Resource

if TYPE_CHECKING:
    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import users_requests as calls


class UsersRequests(Resource[Caller]):
    """The calls of `users.requests`."""

    def list(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.FollowRequest]:
        """Get follow requests.

        People who want to follow the token's owner and wait for an answer. Only private accounts
        collect such requests. Not paged.

        Needs a signed-in person.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.LIST(locals()))

    def following(
        self,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.FollowRequest]:
        """Get pending following requests.

        Follow requests the token's owner has sent to private users and that are still open. Not
        paged.

        Needs a signed-in person.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.FOLLOWING(locals()))

    def approve(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Follower:
        """Approve follow request.

        Approves a follow request: its sender then follows the token's owner, and the request is
        gone.

        Needs a signed-in person.

        Args:
            id: The id of the request.
            extended: How much of each item to return; without it, only title, year and ids.
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
        return self._caller.value(calls.APPROVE(locals()))

    def deny(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Deny follow request.

        Denies a request to follow the token's owner.

        Needs a signed-in person.

        Args:
            id: The id of the request.
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
        self._caller.value(calls.DENY(locals()))
