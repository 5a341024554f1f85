# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `sync.playback` send, and how their answers are read."""

from __future__ import annotations

from typing import Any

from ... import models
from ..._arguments import (
    day,
    ident,
    numbered,
    text,
    texts,
    time,
    whole,
    word,
    words,
)
from ..._method import Method, Path, Shape

LIST: Method[Any] = Method(
    "sync.playback.list",
    "GET",
    (
        Path(
            "/sync/playback/movies",
            fixed={"type": "movies"},
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "start_at",
                    "end_at",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.PausedMovie],
            paged=True,
            oauth="required",
        ),
        Path(
            "/sync/playback/{type}",
            needs=("type",),
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "start_at",
                    "end_at",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.PlaybackItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.PausedMovie], paged=True),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.PausedEpisode], paged=True
                ),
            ),
        ),
        Path(
            "/sync/playback",
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "start_at",
                    "end_at",
                }
            ),
            answer=lambda: list[models.PlaybackItem],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "type": word("movies", "episodes"),
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": ident,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "start_at": time,
        "end_at": time,
        "genres_operator": word("and", "or"),
        "networks": texts,
        "keywords": texts,
        "keywords_operator": word("and", "or"),
        "languages": texts,
        "statuses": texts,
        "imdb_ratings": text,
        "rt_meters": text,
        "rt_user_meters": text,
        "letterboxd_ratings": text,
        "mal_ratings": text,
    },
)

REMOVE: Method[None] = Method(
    "sync.playback.remove",
    "DELETE",
    (Path("/sync/playback/{id}", needs=("id",), oauth="required"),),
    arguments={"id": numbered()},
)
