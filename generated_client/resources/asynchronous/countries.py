# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCountries`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource

if TYPE_CHECKING:
    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import countries as calls


class AsyncCountries(Resource[AsyncCaller]):
    """The countries that movies and shows come from."""

    async def list(
        self, type: params.CatalogTypeValue, *, extra_query: Mapping[str, Any] | None = None
    ) -> builtins.list[models.Country]:
        """Get countries.

        The countries movies or shows come from, each with name and two-letter code; the code is
        what the `countries` filter takes.

        Args:
            type: Movies or shows.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.LIST(locals()))
