# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `sync.favorites` send, and how their answers are read."""

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
    "sync.favorites.list",
    "GET",
    (
        Path(
            "/sync/favorites/{type}/{sort_by}/{sort_how}",
            needs=("type", "sort_by", "sort_how"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
            ),
        ),
        Path(
            "/sync/favorites/{type}/{sort_by}",
            needs=("type", "sort_by"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
            ),
        ),
        Path(
            "/sync/favorites/{type}",
            needs=("type",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
            ),
        ),
        Path(
            "/sync/favorites",
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "type": word("movies", "shows"),
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
    "sync.favorites.update_item",
    "PUT",
    (Path("/sync/favorites/{list_item_id}", needs=("list_item_id",), oauth="required"),),
    arguments={"list_item_id": ident},
    body=body(lambda: shapes.LIST_ITEM_UPDATE_REQUEST),
)

UPDATE: Method[models.List] = Method(
    "sync.favorites.update",
    "PUT",
    (Path("/sync/favorites", answer=lambda: models.List, oauth="required"),),
    body=body(lambda: shapes.UPDATE_FAVORITES_REQUEST),
)

ADD: Method[models.FavoritesAddResult] = Method(
    "sync.favorites.add",
    "POST",
    (Path("/sync/favorites", answer=lambda: models.FavoritesAddResult, oauth="required"),),
    body=body(lambda: shapes.FAVORITE_ITEMS_REQUEST),
    chunks=Chunks(("movies", "shows"), ("added", "existing"), ("not_found",)),
)

REMOVE: Method[models.FavoritesRemoveResult] = Method(
    "sync.favorites.remove",
    "POST",
    (
        Path(
            "/sync/favorites/remove", answer=lambda: models.FavoritesRemoveResult, oauth="required"
        ),
    ),
    body=body(lambda: shapes.ITEMS_REQUEST),
    chunks=Chunks(
        ("movies", "shows", "seasons", "episodes", "people", "users"), ("deleted",), ("not_found",)
    ),
)

REORDER: Method[models.ReorderResult] = Method(
    "sync.favorites.reorder",
    "POST",
    (Path("/sync/favorites/reorder", answer=lambda: models.ReorderResult, oauth="required"),),
    body=body(lambda: shapes.REORDER_REQUEST),
)
