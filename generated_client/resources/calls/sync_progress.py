# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `sync.progress` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    flag,
    whole,
    word,
    words,
)
from ..._method import Method, Path

UP_NEXT: Method[list[models.ProgressItem]] = Method(
    "sync.progress.up_next",
    "GET",
    (
        Path(
            "/sync/progress/up_next",
            answer=lambda: list[models.ProgressItem],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "extended": words("full", "images"),
        "page": whole(),
        "limit": whole(),
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
        "include_stats": flag,
        "lifetime_stats": flag,
    },
)

WATCHED: Method[list[models.ProgressItem]] = Method(
    "sync.progress.watched",
    "GET",
    (
        Path(
            "/sync/progress/watched",
            answer=lambda: list[models.ProgressItem],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "extended": words("full", "images"),
        "page": whole(),
        "limit": whole(),
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
        "lifetime_stats": flag,
        "hide_completed": flag,
        "hide_not_completed": flag,
        "only_rewatching": flag,
    },
)
