# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `sync.watchlist` send, and how their answers are read."""

from __future__ import annotations

from typing import Any

from ... import models
from ..._arguments import (
    ident,
    whole,
    word,
    words,
)
from ..._bodies import body
from ..._call import Chunks
from ..._method import Method, Path, Shape
from .. import shapes

LIST: Method[Any] = Method(
    "sync.watchlist.list",
    "GET",
    (
        Path(
            "/sync/watchlist/{type}/{sort_by}/{sort_how}",
            needs=("type", "sort_by", "sort_how"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
                Shape(
                    {"type": ("seasons",)}, answer=lambda: list[models.SeasonListItem], paged=True
                ),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.EpisodeListItem], paged=True
                ),
            ),
        ),
        Path(
            "/sync/watchlist/{type}/{sort_by}",
            needs=("type", "sort_by"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
                Shape(
                    {"type": ("seasons",)}, answer=lambda: list[models.SeasonListItem], paged=True
                ),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.EpisodeListItem], paged=True
                ),
            ),
        ),
        Path(
            "/sync/watchlist/{type}",
            needs=("type",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
                Shape(
                    {"type": ("seasons",)}, answer=lambda: list[models.SeasonListItem], paged=True
                ),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.EpisodeListItem], paged=True
                ),
            ),
        ),
        Path(
            "/sync/watchlist",
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "type": word("all", "movies", "shows", "seasons", "episodes"),
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
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

UPDATE_ITEM: Method[None] = Method(
    "sync.watchlist.update_item",
    "PUT",
    (Path("/sync/watchlist/{list_item_id}", needs=("list_item_id",), oauth="required"),),
    arguments={"list_item_id": ident},
    body=body(lambda: shapes.LIST_ITEM_UPDATE_REQUEST),
)

UPDATE: Method[models.List] = Method(
    "sync.watchlist.update",
    "PUT",
    (Path("/sync/watchlist", answer=lambda: models.List, oauth="required"),),
    body=body(lambda: shapes.UPDATE_WATCHLIST_REQUEST),
)

ADD: Method[models.AddResult] = Method(
    "sync.watchlist.add",
    "POST",
    (Path("/sync/watchlist", answer=lambda: models.AddResult, oauth="required"),),
    body=body(lambda: shapes.LIST_ITEMS_REQUEST),
    chunks=Chunks(
        ("movies", "shows", "seasons", "episodes", "people"),
        ("added", "existing", "updated"),
        ("not_found",),
    ),
)

REMOVE: Method[models.RemoveResult] = Method(
    "sync.watchlist.remove",
    "POST",
    (Path("/sync/watchlist/remove", answer=lambda: models.RemoveResult, oauth="required"),),
    body=body(lambda: shapes.ITEMS_REQUEST),
    chunks=Chunks(
        ("movies", "shows", "seasons", "episodes", "people", "users"), ("deleted",), ("not_found",)
    ),
)

REORDER: Method[models.ReorderResult] = Method(
    "sync.watchlist.reorder",
    "POST",
    (Path("/sync/watchlist/reorder", answer=lambda: models.ReorderResult, oauth="required"),),
    body=body(lambda: shapes.REORDER_REQUEST),
)
