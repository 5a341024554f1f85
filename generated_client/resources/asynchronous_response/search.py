# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSearchWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AsyncAnswerCaller, Resource
from ..calls import search as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class AsyncSearchWithResponse(Resource[AsyncAnswerCaller]):
    """Finding items by text or by an id of another site."""

    @overload
    def query(
        self,
        type: Literal["movie"],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.MovieSearchResult]]]: ...
    @overload
    def query(
        self,
        type: Literal["show"],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.ShowSearchResult]]]: ...
    @overload
    def query(
        self,
        type: Literal["episode"],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.EpisodeSearchResult]]]: ...
    @overload
    def query(
        self,
        type: Literal["person"],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.PersonSearchResult]]]: ...
    @overload
    def query(
        self,
        type: Literal["list"],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.ListSearchResult]]]: ...
    @overload
    def query(
        self,
        type: params.ResultTypeValue | Sequence[params.ResultTypeValue],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.SearchResult]]]: ...
    def query(
        self,
        type: params.ResultTypeValue | Sequence[params.ResultTypeValue],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Any:
        """Get text query results, with status and headers: see `search.query`."""
        return self._caller.answer_page(
            calls.QUERY(
                {"type": type, "query": query, "page": page, "limit": limit, "extended": extended}
            )
        )

    @overload
    def exact(
        self,
        type: Literal["movie"],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.MovieSearchResult]]]: ...
    @overload
    def exact(
        self,
        type: Literal["show"],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.ShowSearchResult]]]: ...
    @overload
    def exact(
        self,
        type: params.MediaTypeValue | Sequence[params.MediaTypeValue],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.SearchResult]]]: ...
    def exact(
        self,
        type: params.MediaTypeValue | Sequence[params.MediaTypeValue],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Any:
        """Get exact text query results, with status and headers: see `search.exact`."""
        return self._caller.answer_page(
            calls.EXACT(
                {"type": type, "query": query, "page": page, "limit": limit, "extended": extended}
            )
        )

    async def lookup(
        self,
        id_type: params.IdSourceValue,
        id: str,
        *,
        type: params.LookupTypeValue | Sequence[params.LookupTypeValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[Page[models.SearchResult]]:
        """Get ID lookup results, with status and headers: see `search.lookup`."""
        return await self._caller.answer_page(
            calls.LOOKUP(
                {
                    "id_type": id_type,
                    "id": id,
                    "type": type,
                    "page": page,
                    "limit": limit,
                    "extended": extended,
                }
            )
        )

    async def trending(
        self,
        type: params.TrendingSearchTypeValue,
        *,
        page: int | None = None,
        limit: int | None = None,
        query: str | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[Page[models.TrendingSearch]]:
        """Get trending search results, with status and headers: see `search.trending`."""
        return await self._caller.answer_page(
            calls.TRENDING(
                {"type": type, "page": page, "limit": limit, "query": query, "extended": extended}
            )
        )

    async def add_recent(
        self, *, query: str, id: int, type: params.SearchTypeValue
    ) -> Answer[None]:
        """Add recent search, with status and headers: see `search.add_recent`."""
        return await self._caller.answer(
            calls.ADD_RECENT({}, {"query": query, "id": id, "type": type})
        )

    async def remove_recent(
        self, *, query: str, id: int, type: params.SearchTypeValue
    ) -> Answer[None]:
        """Remove recent search, with status and headers: see `search.remove_recent`."""
        return await self._caller.answer(
            calls.REMOVE_RECENT({}, {"query": query, "id": id, "type": type})
        )
