# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `search` send, and how their answers are read."""

from __future__ import annotations

from typing import Any

from ... import models
from ..._arguments import (
    text,
    whole,
    word,
    words,
)
from ..._bodies import body
from ..._method import Method, Path, Shape
from .. import shapes

QUERY: Method[Any] = Method(
    "search.query",
    "GET",
    (
        Path(
            "/search/{type}",
            needs=("type",),
            answer=lambda: list[models.SearchResult],
            paged=True,
            oauth="none",
            shapes=(
                Shape(
                    {"type": ("movie",)}, answer=lambda: list[models.MovieSearchResult], paged=True
                ),
                Shape(
                    {"type": ("show",)}, answer=lambda: list[models.ShowSearchResult], paged=True
                ),
                Shape(
                    {"type": ("episode",)},
                    answer=lambda: list[models.EpisodeSearchResult],
                    paged=True,
                ),
                Shape(
                    {"type": ("person",)},
                    answer=lambda: list[models.PersonSearchResult],
                    paged=True,
                ),
                Shape(
                    {"type": ("list",)}, answer=lambda: list[models.ListSearchResult], paged=True
                ),
            ),
        ),
    ),
    arguments={
        "type": words("movie", "show", "episode", "person", "list"),
        "query": text,
        "fields": words(
            "title",
            "overview",
            "aliases",
            "people",
            "translations",
            "tagline",
            "name",
            "biography",
            "description",
        ),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "extended": words("full", "images"),
    },
)

EXACT: Method[Any] = Method(
    "search.exact",
    "GET",
    (
        Path(
            "/search/{type}/exact",
            needs=("type",),
            answer=lambda: list[models.SearchResult],
            paged=True,
            oauth="none",
            shapes=(
                Shape(
                    {"type": ("movie",)}, answer=lambda: list[models.MovieSearchResult], paged=True
                ),
                Shape(
                    {"type": ("show",)}, answer=lambda: list[models.ShowSearchResult], paged=True
                ),
            ),
        ),
    ),
    arguments={
        "type": words("movie", "show"),
        "query": text,
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "extended": words("full", "images"),
    },
)

LOOKUP: Method[list[models.SearchResult]] = Method(
    "search.lookup",
    "GET",
    (
        Path(
            "/search/{id_type}/{id}",
            needs=("id_type", "id"),
            answer=lambda: list[models.SearchResult],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "id_type": word("trakt", "imdb", "tmdb", "tvdb"),
        "id": text,
        "type": words("movie", "show", "episode", "person"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "extended": words("full", "images"),
    },
)

TRENDING: Method[list[models.TrendingSearch]] = Method(
    "search.trending",
    "GET",
    (
        Path(
            "/search/recent_by_id/global/{type}",
            needs=("type",),
            answer=lambda: list[models.TrendingSearch],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "type": word("movies", "shows", "people"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "query": text,
        "extended": words("full", "images"),
    },
)

ADD_RECENT: Method[None] = Method(
    "search.add_recent",
    "POST",
    (Path("/search/recent", oauth="required"),),
    body=body(lambda: shapes.RECENT_SEARCH_REQUEST),
)

REMOVE_RECENT: Method[None] = Method(
    "search.remove_recent",
    "POST",
    (Path("/search/recent/remove", oauth="required"),),
    body=body(lambda: shapes.RECENT_SEARCH_REQUEST),
)
