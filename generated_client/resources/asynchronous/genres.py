# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncGenres`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._call import AsyncCaller, Resource
from ...types import Unlisted

if TYPE_CHECKING:
    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import genres as calls


class AsyncGenres(Resource[AsyncCaller]):
    """The genres of movies and shows."""

    async def list(
        self,
        type: params.CatalogTypeValue,
        *,
        extended: Literal["subgenres"] | Unlisted | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.Genre]:
        """Get genres.

        The genres of movies or of shows, each with name and slug; the slug is what the `genres`
        filter takes and what titles carry.

        Example:
            print([genre.slug for genre in trakt.genres.list("movies")][:3])

        Args:
            type: Movies or shows.
            extended: Adds the finer genres to each.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.LIST(locals()))
