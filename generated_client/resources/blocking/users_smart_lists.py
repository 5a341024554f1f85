# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersSmartLists`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._call import Caller, Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import users_smart_lists as calls


class UsersSmartLists(Resource[Caller]):
    """The calls of `users.smart_lists`."""

    def list(
        self, id: str = "me", *, extra_query: Mapping[str, Any] | None = None
    ) -> builtins.list[models.SmartList]:
        """Get a user's smart lists.

        A user's smart lists: saved rules, each a source plus filters, whose items are worked out
        when they are asked for. Only the rules are sent here.

        Signing in is optional.

        Example:
            for each in trakt.users.smart_lists.list("me"):
                print(each.name)

        Args:
            id: User slug, or `me` for the signed-in user.
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
        return self._caller.value(calls.LIST(locals()))

    def create(
        self,
        id: str,
        *,
        name: str,
        source: params.SmartListSourceValue,
        media_type: params.SmartListMediaValue,
        filters: params.SmartListFiltersInputValue | Unset = UNSET,
        privacy: params.SmartListPrivacyValue | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CreatedSmartList:
        """Create smart list.

        Saves a smart list from a `source`, a `media_type` and filters; only its new ids are
        answered. The number of smart lists is limited, and VIP raises the limit. A repeat makes a
        second one.

        Needs a signed-in person.

        Args:
            id: User slug, or `me` for the signed-in user.
            name: Name of the smart list.
            source: Where its items come from.
            media_type: What it holds.
            filters: The filters on the source: a dict (`inputs.SmartListFilters`).
            privacy: Who sees it.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLimitExceeded: 420, the account has as many as it may.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            VIPRequired: 426, only VIPs may.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.CREATE(locals()))

    def get(
        self, id: str, list_id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> models.SmartList:
        """Get smart list.

        The rules of one smart list, without the items that they find. Another user's is visible
        only if its privacy allows.

        Signing in is optional.

        Args:
            id: User slug, or `me` for the signed-in user.
            list_id: Slug of the smart list.
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
        return self._caller.value(calls.GET(locals()))

    def update(
        self,
        id: str,
        list_id: int | str,
        *,
        name: str | Unset = UNSET,
        source: params.SmartListSourceValue | Unset = UNSET,
        media_type: params.SmartListMediaValue | Unset = UNSET,
        filters: params.SmartListFiltersInputValue | Unset = UNSET,
        privacy: params.SmartListPrivacyValue | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SmartList:
        """Update smart list.

        Changes name, source, media type, filters or privacy of a smart list of the token's owner.

        Needs a signed-in person.

        Args:
            id: User slug, or `me` for the signed-in user.
            list_id: Slug of the smart list.
            name: Name of the smart list.
            source: Where its items come from.
            media_type: What it holds.
            filters: The filters on the source: a dict (`inputs.SmartListFilters`).
            privacy: Who sees it.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.UPDATE(locals()))

    def delete(
        self, id: str, list_id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> None:
        """Delete a user's smart list.

        Deletes a smart list of the token's owner. Only the rules are deleted: a smart list stores
        no titles.

        Needs a signed-in person.

        Args:
            id: User slug, or `me` for the signed-in user.
            list_id: Slug of the smart list.
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
        self._caller.value(calls.DELETE(locals()))
