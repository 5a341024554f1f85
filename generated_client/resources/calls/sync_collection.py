# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `sync.collection` send, and how their answers are read."""

from __future__ import annotations

from typing import Any

from ... import models
from ..._arguments import (
    text,
    time,
    whole,
    word,
    words,
)
from ..._bodies import body
from ..._call import Chunks
from ..._method import Method, Path, Shape
from .. import shapes

LIST: Method[Any] = Method(
    "sync.collection.list",
    "GET",
    (
        Path(
            "/sync/collection/movies",
            fixed={"type": "movies"},
            query=frozenset(
                {"extended", "available_on", "page", "limit", "start_at", "end_at", "sync_id"}
            ),
            answer=lambda: list[models.CollectedMovie],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"extended": ("min",)}, answer=lambda: models.MinimalCollection, paged=False),
            ),
        ),
        Path(
            "/sync/collection/shows",
            fixed={"type": "shows"},
            query=frozenset(
                {"extended", "available_on", "page", "limit", "start_at", "end_at", "sync_id"}
            ),
            answer=lambda: list[models.CollectedShow],
            paged=True,
            oauth="required",
        ),
        Path(
            "/sync/collection/episodes",
            fixed={"type": "episodes"},
            query=frozenset(
                {"extended", "available_on", "page", "limit", "start_at", "end_at", "sync_id"}
            ),
            answer=lambda: list[models.CollectedEpisodeItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"extended": ("min",)}, answer=lambda: models.MinimalCollection, paged=False),
            ),
        ),
        Path(
            "/sync/collection/media",
            fixed={"type": "media"},
            query=frozenset(
                {
                    "extended",
                    "available_on",
                    "page",
                    "limit",
                    "start_at",
                    "end_at",
                    "sync_id",
                    "sort_by",
                    "sort_how",
                }
            ),
            answer=lambda: list[models.CollectedItem],
            paged=True,
            oauth="required",
        ),
        Path(
            "/sync/collection/{type}",
            needs=("type",),
            query=frozenset(
                {"extended", "available_on", "page", "limit", "start_at", "end_at", "sync_id"}
            ),
            answer=lambda: list[models.CollectedItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"extended": ("min",)}, answer=lambda: models.MinimalCollection, paged=False),
                Shape(
                    {"type": ("movies",)}, answer=lambda: list[models.CollectedMovie], paged=True
                ),
                Shape({"type": ("shows",)}, answer=lambda: list[models.CollectedShow], paged=True),
                Shape(
                    {"type": ("episodes",)},
                    answer=lambda: list[models.CollectedEpisodeItem],
                    paged=True,
                ),
            ),
        ),
    ),
    arguments={
        "type": word("movies", "shows", "episodes", "media"),
        "extended": words("full", "images", "metadata", "min"),
        "available_on": text,
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "start_at": time,
        "end_at": time,
        "sync_id": whole(),
        "sort_by": word(
            "rank",
            "added",
            "title",
            "released",
            "runtime",
            "popularity",
            "random",
            "percentage",
            "my_rating",
            "watched",
            "collected",
            "votes",
            "imdb_rating",
            "imdb_votes",
            "tmdb_rating",
            "tmdb_votes",
            "rt_tomatometer",
            "rt_audience",
            "metascore",
        ),
        "sort_how": word("asc", "desc"),
    },
)

ADD: Method[models.AddResult] = Method(
    "sync.collection.add",
    "POST",
    (Path("/sync/collection", answer=lambda: models.AddResult, oauth="required"),),
    body=body(lambda: shapes.COLLECTION_ITEMS_REQUEST),
    chunks=Chunks(
        ("movies", "shows", "seasons", "episodes"), ("added", "existing", "updated"), ("not_found",)
    ),
)

REMOVE: Method[models.RemoveResult] = Method(
    "sync.collection.remove",
    "POST",
    (Path("/sync/collection/remove", answer=lambda: models.RemoveResult, oauth="required"),),
    body=body(lambda: shapes.ITEMS_REQUEST),
    chunks=Chunks(
        ("movies", "shows", "seasons", "episodes", "people", "users"), ("deleted",), ("not_found",)
    ),
)

MINIMAL: Method[Any] = Method(
    "sync.collection.minimal",
    "GET",
    (
        Path(
            "/sync/collection/minimal/movies",
            fixed={"type": "movies"},
            query=frozenset({"available_on", "start_at", "end_at", "sync_id"}),
            answer=lambda: models.MinimalCollection,
            oauth="required",
        ),
        Path(
            "/sync/collection/minimal/shows",
            fixed={"type": "shows"},
            query=frozenset({"available_on", "start_at", "end_at", "sync_id"}),
            answer=lambda: models.MinimalCollectedShows,
            oauth="required",
        ),
        Path(
            "/sync/collection/minimal/episodes",
            fixed={"type": "episodes"},
            query=frozenset({"available_on", "start_at", "end_at", "sync_id"}),
            answer=lambda: models.MinimalCollection,
            oauth="required",
        ),
    ),
    arguments={
        "type": word("movies", "shows", "episodes"),
        "available_on": text,
        "start_at": time,
        "end_at": time,
        "sync_id": whole(),
    },
)
