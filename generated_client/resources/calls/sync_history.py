# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `sync.history` send, and how their answers are read."""

from __future__ import annotations

from typing import Any

from ... import models
from ..._arguments import (
    ident,
    text,
    texts,
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
    "sync.history.list",
    "GET",
    (
        Path(
            "/sync/history/{type}/{id}",
            needs=("type", "id"),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "start_at",
                    "end_at",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "runtimes",
                    "countries",
                    "certifications",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "sync_id",
                }
            ),
            answer=lambda: list[models.HistoryItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MoviePlay], paged=True),
                Shape(
                    {"type": ("shows", "seasons", "episodes")},
                    answer=lambda: list[models.EpisodePlay],
                    paged=True,
                ),
            ),
        ),
        Path(
            "/sync/history/{type}",
            needs=("type",),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "start_at",
                    "end_at",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "runtimes",
                    "countries",
                    "certifications",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "sync_id",
                }
            ),
            answer=lambda: list[models.HistoryItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MoviePlay], paged=True),
                Shape(
                    {"type": ("shows", "seasons", "episodes")},
                    answer=lambda: list[models.EpisodePlay],
                    paged=True,
                ),
            ),
        ),
        Path(
            "/sync/history",
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "start_at",
                    "end_at",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "runtimes",
                    "countries",
                    "certifications",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "sync_id",
                }
            ),
            answer=lambda: list[models.HistoryItem],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "type": word("all", "movies", "shows", "seasons", "episodes"),
        "id": ident,
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "start_at": time,
        "end_at": time,
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": ident,
        "ratings": text,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "languages": texts,
        "statuses": texts,
        "imdb_ratings": text,
        "rt_meters": text,
        "rt_user_meters": text,
        "sync_id": whole(),
    },
)

ADD: Method[models.HistoryAddResult] = Method(
    "sync.history.add",
    "POST",
    (Path("/sync/history", answer=lambda: models.HistoryAddResult, oauth="required"),),
    body=body(lambda: shapes.HISTORY_ITEMS_REQUEST),
    chunks=Chunks(("movies", "shows", "seasons", "episodes"), ("added", "updated"), ("not_found",)),
)

REMOVE: Method[models.HistoryRemoveResult] = Method(
    "sync.history.remove",
    "POST",
    (Path("/sync/history/remove", answer=lambda: models.HistoryRemoveResult, oauth="required"),),
    body=body(lambda: shapes.HISTORY_REMOVAL_REQUEST),
    chunks=Chunks(("movies", "shows", "seasons", "episodes", "ids"), ("deleted",), ("not_found",)),
)
