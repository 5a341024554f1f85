# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `sync.watched` send, and how their answers are read."""

from __future__ import annotations

from typing import Any

from ... import models
from ..._arguments import (
    flag,
    time,
    whole,
    word,
    words,
)
from ..._method import Method, Path, Shape

LIST: Method[Any] = Method(
    "sync.watched.list",
    "GET",
    (
        Path(
            "/sync/watched/shows",
            fixed={"type": "shows"},
            query=frozenset(
                {"extended", "page", "limit", "start_at", "end_at", "specials", "season_numbers"}
            ),
            answer=lambda: list[models.WatchedShow],
            paged=True,
            oauth="required",
            shapes=(
                Shape(
                    {"extended": ("min",)}, answer=lambda: models.MinimalWatchedShows, paged=False
                ),
            ),
        ),
        Path(
            "/sync/watched/movies",
            fixed={"type": "movies"},
            query=frozenset({"extended", "page", "limit", "start_at", "end_at"}),
            answer=lambda: list[models.WatchedMovie],
            paged=True,
            oauth="required",
            shapes=(
                Shape(
                    {"extended": ("min",)}, answer=lambda: models.MinimalWatchedMovies, paged=False
                ),
            ),
        ),
        Path(
            "/sync/watched/episodes",
            constants={"extended": "min"},
            fixed={"type": "episodes"},
            query=frozenset({"extended", "start_at", "end_at", "specials"}),
            answer=lambda: models.MinimalWatchedMovies,
            oauth="required",
        ),
        Path(
            "/sync/watched/{type}",
            needs=("type",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.WatchedItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape(
                    {"type": ("shows",), "extended": ("min",)},
                    answer=lambda: models.MinimalWatchedShows,
                    paged=False,
                ),
                Shape(
                    {"extended": ("min",)}, answer=lambda: models.MinimalWatchedMovies, paged=False
                ),
                Shape({"type": ("movies",)}, answer=lambda: list[models.WatchedMovie], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.WatchedShow], paged=True),
            ),
        ),
    ),
    arguments={
        "type": word("movies", "shows", "episodes"),
        "extended": words("full", "images", "progress", "min", "noseasons"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "start_at": time,
        "end_at": time,
        "specials": flag,
        "season_numbers": flag,
    },
)
