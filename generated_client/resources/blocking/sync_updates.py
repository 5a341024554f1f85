# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncUpdates`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import Caller, Resource

if TYPE_CHECKING:
    from trakt_auth.pages import Pages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_updates as calls


class SyncUpdates(Resource[Caller]):
    """The calls of `sync.updates`."""

    def ids(
        self,
        type: params.CatalogTypeValue,
        start_date: str | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[int]:
        """Get own updates of Trakt IDs since.

        The movies or shows of the signed-in person whose data changed since a given time, only as
        Trakt ids. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            type: Movies or shows.
            start_date: Earliest change to include, as a day or a time (UTC).
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
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
        return self._caller.pages(calls.IDS(locals()))

    def list(
        self,
        type: params.CatalogTypeValue,
        start_date: str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.UpdatedMedia]:
        """Get own updates since.

        The movies or shows of the signed-in person whose data changed since a given time, with the
        time of the change. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            type: Movies or shows.
            start_date: Earliest change to include, as a day or a time (UTC).
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
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
        return self._caller.pages(calls.LIST(locals()))
