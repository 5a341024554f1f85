# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `sync.ratings` send, and how their answers are read."""

from __future__ import annotations

from typing import Any

from ... import models
from ..._arguments import (
    whole,
    wholes,
    word,
    words,
)
from ..._bodies import body
from ..._call import Chunks
from ..._method import Method, Path, Shape
from .. import shapes

LIST: Method[Any] = Method(
    "sync.ratings.list",
    "GET",
    (
        Path(
            "/sync/ratings/{type}/{rating}",
            needs=("type", "rating"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.RatedItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.RatedMovie], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.RatedShow], paged=True),
                Shape({"type": ("seasons",)}, answer=lambda: list[models.RatedSeason], paged=True),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.RatedEpisode], paged=True
                ),
            ),
        ),
        Path(
            "/sync/ratings/{type}",
            needs=("type",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.RatedItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.RatedMovie], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.RatedShow], paged=True),
                Shape({"type": ("seasons",)}, answer=lambda: list[models.RatedSeason], paged=True),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.RatedEpisode], paged=True
                ),
            ),
        ),
        Path(
            "/sync/ratings",
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.RatedItem],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "type": word("all", "movies", "shows", "seasons", "episodes"),
        "rating": wholes(minimum=1, maximum=10),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

ADD: Method[models.RatingsAddResult] = Method(
    "sync.ratings.add",
    "POST",
    (Path("/sync/ratings", answer=lambda: models.RatingsAddResult, oauth="required"),),
    body=body(lambda: shapes.RATINGS_REQUEST),
    chunks=Chunks(("movies", "shows", "seasons", "episodes"), ("added",), ("not_found",)),
)

REMOVE: Method[models.RatingsRemoveResult] = Method(
    "sync.ratings.remove",
    "POST",
    (Path("/sync/ratings/remove", answer=lambda: models.RatingsRemoveResult, oauth="required"),),
    body=body(lambda: shapes.ITEMS_REQUEST),
    chunks=Chunks(
        ("movies", "shows", "seasons", "episodes", "people", "users"), ("deleted",), ("not_found",)
    ),
)
