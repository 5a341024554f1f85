# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncWatchnow`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource

if TYPE_CHECKING:
    from ... import models

    calls: Any
else:
    from ..calls import watchnow as calls


class AsyncWatchnow(Resource[AsyncCaller]):
    """The services on which movies and shows can be watched."""

    async def sources(
        self, country: str | None = None, *, extra_query: Mapping[str, Any] | None = None
    ) -> list[models.WatchNowSourcesByCountry]:
        """Get watch now sources by country.

        The services where titles can be watched in one country. Limited access: an application
        without Trakt's consent is refused.

        Args:
            country: Two letters, ISO 3166-1.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.SOURCES(locals()))
