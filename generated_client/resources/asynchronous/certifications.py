# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCertifications`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource

if TYPE_CHECKING:
    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import certifications as calls


class AsyncCertifications(Resource[AsyncCaller]):
    """The age ratings of each country."""

    async def list(
        self, type: params.CatalogTypeValue, *, extra_query: Mapping[str, Any] | None = None
    ) -> models.Certifications:
        """Get certifications.

        The age ratings in use for movies or for shows, each with its slug, name and meaning,
        grouped by country. Changes rarely: keep a copy.

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
