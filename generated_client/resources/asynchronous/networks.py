# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncNetworks`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource

if TYPE_CHECKING:
    from ... import models

    calls: Any
else:
    from ..calls import networks as calls


class AsyncNetworks(Resource[AsyncCaller]):
    """The networks that shows run on."""

    async def list(
        self, *, extra_query: Mapping[str, Any] | None = None
    ) -> builtins.list[models.Network]:
        """Get networks.

        Every network that airs shows, with the country it is in. Long, and not paged: keep a copy.

        Args:
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.LIST(locals()))
