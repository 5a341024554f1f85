# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersFilters`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource
from ...types import Unlisted

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import users_filters as calls


class AsyncUsersFilters(Resource[AsyncCaller]):
    """The calls of `users.filters`."""

    def list(
        self,
        section: params.SavedFilterSectionValue | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.SavedFilter]:
        """Get saved filters.

        Filters the token's owner has saved; `path` and `query` of each can be put together into a
        request that runs it. Paged. VIP only.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            section: Where the filters apply.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            VIPRequired: 426, only VIPs may.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LIST(locals()))

    async def delete(
        self, id: int | Unlisted, *, extra_query: Mapping[str, Any] | None = None
    ) -> None:
        """Delete saved filter.

        Deletes one saved filter of the token's owner. VIP only.

        Needs a signed-in person.

        Args:
            id: The id of the saved filter.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            VIPRequired: 426, only VIPs may.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.DELETE(locals()))

    async def add(
        self,
        items: Sequence[params.NewSavedFilterValue],
        *,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.SavedFiltersResult:
        """Add saved filters.

        Saves one or more filters, each a name and the address of the filtered page. Entries that
        could not be used come back in `skipped`. VIP only.

        Needs a signed-in person.

        Args:
            items: What to send, one after the other.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            VIPRequired: 426, only VIPs may.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.ADD(locals()))
