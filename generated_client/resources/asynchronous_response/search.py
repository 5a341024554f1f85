# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSearchWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.search import Search

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import search as calls


class AsyncSearchWithResponse(Resource[AsyncAnswerCaller]):
    """Finding items by text or by an id of another site."""

    lookup = async_answered_page(Search.lookup)
    trending = async_answered_page(Search.trending)
    add_recent = async_answered(Search.add_recent)
    remove_recent = async_answered(Search.remove_recent)

    @overload
    def query(
        self,
        type: Literal["movie"],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.MovieSearchResult]]]: ...
    @overload
    def query(
        self,
        type: Literal["show"],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.ShowSearchResult]]]: ...
    @overload
    def query(
        self,
        type: Literal["episode"],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.EpisodeSearchResult]]]: ...
    @overload
    def query(
        self,
        type: Literal["person"],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.PersonSearchResult]]]: ...
    @overload
    def query(
        self,
        type: Literal["list"],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.ListSearchResult]]]: ...
    @overload
    def query(
        self,
        type: params.ResultTypeValue | Sequence[params.ResultTypeValue],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.SearchResult]]]: ...
    def query(
        self,
        type: params.ResultTypeValue | Sequence[params.ResultTypeValue],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get text query results, with status and headers: see `search.query`."""
        return self._caller.answer_page(calls.QUERY(locals()))

    @overload
    def exact(
        self,
        type: Literal["movie"],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
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
        extra_query: Mapping[str, Any] | None = None,
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.SearchResult]]]: ...
    def exact(
        self,
        type: params.MediaTypeValue | Sequence[params.MediaTypeValue],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get exact text query results, with status and headers: see `search.exact`."""
        return self._caller.answer_page(calls.EXACT(locals()))
