# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `users.lists` send, and how their answers are read."""

from __future__ import annotations

from typing import Any

from ... import models
from ..._arguments import (
    day,
    flag,
    ident,
    text,
    texts,
    whole,
    word,
    words,
)
from ..._bodies import body
from ..._call import Chunks
from ..._method import Method, Path, Shape
from .. import shapes

LIST: Method[list[models.List]] = Method(
    "users.lists.list",
    "GET",
    (
        Path(
            "/users/{id}/lists",
            needs=("id",),
            answer=lambda: list[models.List],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={"id": text, "extended": words("full", "images"), "page": whole(), "limit": whole()},
)

CREATE: Method[models.List] = Method(
    "users.lists.create",
    "POST",
    (Path("/users/{id}/lists", needs=("id",), answer=lambda: models.List, oauth="required"),),
    arguments={"id": text},
    body=body(lambda: shapes.CREATE_PERSONAL_LIST_REQUEST),
)

COLLABORATIONS: Method[list[models.List]] = Method(
    "users.lists.collaborations",
    "GET",
    (
        Path(
            "/users/{id}/lists/collaborations",
            needs=("id",),
            answer=lambda: list[models.List],
            oauth="optional",
        ),
    ),
    arguments={"id": text, "extended": words("full", "images")},
)

REORDER: Method[models.ReorderResult] = Method(
    "users.lists.reorder",
    "POST",
    (
        Path(
            "/users/{id}/lists/reorder",
            needs=("id",),
            answer=lambda: models.ReorderResult,
            oauth="required",
        ),
    ),
    arguments={"id": text},
    body=body(lambda: shapes.REORDER_REQUEST),
)

GET: Method[models.List] = Method(
    "users.lists.get",
    "GET",
    (
        Path(
            "/users/{id}/lists/{list_id}",
            needs=("id", "list_id"),
            answer=lambda: models.List,
            oauth="optional",
        ),
    ),
    arguments={"id": text, "list_id": ident, "extended": words("full", "images")},
)

UPDATE: Method[list[models.List] | models.List] = Method(
    "users.lists.update",
    "PUT",
    (
        Path(
            "/users/{id}/lists/{list_id}",
            needs=("id", "list_id"),
            answer=lambda: list[models.List] | models.List,
            oauth="required",
        ),
    ),
    arguments={"id": text, "list_id": ident},
    body=body(lambda: shapes.UPDATE_PERSONAL_LIST_REQUEST),
)

DELETE: Method[None] = Method(
    "users.lists.delete",
    "DELETE",
    (Path("/users/{id}/lists/{list_id}", needs=("id", "list_id"), oauth="required"),),
    arguments={"id": text, "list_id": ident},
)

ITEMS: Method[Any] = Method(
    "users.lists.items",
    "GET",
    (
        Path(
            "/users/{id}/lists/{list_id}/items/movie",
            needs=("id", "list_id"),
            fixed={"type": "movie"},
            query=frozenset(
                {
                    "extended",
                    "sort_by",
                    "sort_how",
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
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                    "page",
                    "limit",
                }
            ),
            answer=lambda: list[models.MovieListItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/lists/{list_id}/items/show",
            needs=("id", "list_id"),
            fixed={"type": "show"},
            query=frozenset(
                {
                    "extended",
                    "sort_by",
                    "sort_how",
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
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                    "page",
                    "limit",
                }
            ),
            answer=lambda: list[models.ShowListItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/lists/{list_id}/items/movie,show",
            needs=("id", "list_id"),
            fixed={"type": "movie,show"},
            query=frozenset(
                {
                    "extended",
                    "sort_by",
                    "sort_how",
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
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                    "page",
                    "limit",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/lists/{list_id}/items/movie,show,season,episode",
            needs=("id", "list_id"),
            fixed={"type": "movie,show,season,episode"},
            query=frozenset(
                {
                    "extended",
                    "sort_by",
                    "sort_how",
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
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                    "page",
                    "limit",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/lists/{list_id}/items/{type}/{sort_by}/{sort_how}",
            needs=("id", "list_id", "type", "sort_by", "sort_how"),
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
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                    "page",
                    "limit",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape({"type": ("movie",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("show",)}, answer=lambda: list[models.ShowListItem], paged=True),
                Shape(
                    {"type": ("season",)}, answer=lambda: list[models.SeasonListItem], paged=True
                ),
                Shape(
                    {"type": ("episode",)}, answer=lambda: list[models.EpisodeListItem], paged=True
                ),
            ),
        ),
        Path(
            "/users/{id}/lists/{list_id}/items/{type}/{sort_by}",
            needs=("id", "list_id", "type", "sort_by"),
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
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                    "page",
                    "limit",
                    "sort_how",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape({"type": ("movie",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("show",)}, answer=lambda: list[models.ShowListItem], paged=True),
                Shape(
                    {"type": ("season",)}, answer=lambda: list[models.SeasonListItem], paged=True
                ),
                Shape(
                    {"type": ("episode",)}, answer=lambda: list[models.EpisodeListItem], paged=True
                ),
            ),
        ),
        Path(
            "/users/{id}/lists/{list_id}/items/{type}",
            needs=("id", "list_id", "type"),
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
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                    "page",
                    "limit",
                    "sort_by",
                    "sort_how",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape({"type": ("movie",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("show",)}, answer=lambda: list[models.ShowListItem], paged=True),
                Shape(
                    {"type": ("season",)}, answer=lambda: list[models.SeasonListItem], paged=True
                ),
                Shape(
                    {"type": ("episode",)}, answer=lambda: list[models.EpisodeListItem], paged=True
                ),
            ),
        ),
        Path(
            "/users/{id}/lists/{list_id}/items",
            needs=("id", "list_id"),
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
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                    "page",
                    "limit",
                    "sort_by",
                    "sort_how",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "list_id": ident,
        "type": words("movie", "show", "season", "episode", "person"),
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
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
        "page": whole(),
        "limit": ident,
    },
)

UPDATE_ITEM: Method[None] = Method(
    "users.lists.update_item",
    "PUT",
    (
        Path(
            "/users/{id}/lists/{list_id}/items/{list_item_id}",
            needs=("id", "list_id", "list_item_id"),
            oauth="required",
        ),
    ),
    arguments={"id": text, "list_id": ident, "list_item_id": ident},
    body=body(lambda: shapes.LIST_ITEM_UPDATE_REQUEST),
)

ADD: Method[models.AddResult] = Method(
    "users.lists.add",
    "POST",
    (
        Path(
            "/users/{id}/lists/{list_id}/items",
            needs=("id", "list_id"),
            answer=lambda: models.AddResult,
            oauth="required",
        ),
    ),
    arguments={"id": text, "list_id": ident},
    body=body(lambda: shapes.LIST_ITEMS_REQUEST),
    chunks=Chunks(
        ("movies", "shows", "seasons", "episodes", "people"),
        ("added", "existing", "updated"),
        ("not_found",),
    ),
)

REMOVE: Method[models.RemoveResult] = Method(
    "users.lists.remove",
    "POST",
    (
        Path(
            "/users/{id}/lists/{list_id}/items/remove",
            needs=("id", "list_id"),
            answer=lambda: models.RemoveResult,
            oauth="required",
        ),
    ),
    arguments={"id": text, "list_id": ident},
    body=body(lambda: shapes.ITEMS_REQUEST),
    chunks=Chunks(
        ("movies", "shows", "seasons", "episodes", "people", "users"), ("deleted",), ("not_found",)
    ),
)

REORDER_ITEMS: Method[models.ListReorderResult] = Method(
    "users.lists.reorder_items",
    "POST",
    (
        Path(
            "/users/{id}/lists/{list_id}/items/reorder",
            needs=("id", "list_id"),
            answer=lambda: models.ListReorderResult,
            oauth="required",
        ),
    ),
    arguments={"id": text, "list_id": ident},
    body=body(lambda: shapes.REORDER_REQUEST),
)

LIKES: Method[list[models.Like]] = Method(
    "users.lists.likes",
    "GET",
    (
        Path(
            "/users/{id}/lists/{list_id}/likes",
            needs=("id", "list_id"),
            answer=lambda: list[models.Like],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={"id": text, "list_id": ident, "page": whole(), "limit": whole()},
)

LIKE: Method[None] = Method(
    "users.lists.like",
    "POST",
    (Path("/users/{id}/lists/{list_id}/like", needs=("id", "list_id"), oauth="required"),),
    arguments={"id": text, "list_id": ident},
)

UNLIKE: Method[None] = Method(
    "users.lists.unlike",
    "DELETE",
    (Path("/users/{id}/lists/{list_id}/like", needs=("id", "list_id"), oauth="required"),),
    arguments={"id": text, "list_id": ident},
)

COMMENTS: Method[list[models.Comment]] = Method(
    "users.lists.comments",
    "GET",
    (
        Path(
            "/users/{id}/lists/{list_id}/comments/{sort}",
            needs=("id", "list_id", "sort"),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/lists/{list_id}/comments",
            needs=("id", "list_id"),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "list_id": ident,
        "sort": word("newest", "oldest", "likes", "replies"),
        "page": whole(),
        "limit": whole(),
    },
)

REPORT: Method[None] = Method(
    "users.lists.report",
    "POST",
    (Path("/users/{id}/lists/{list_id}/report", needs=("id", "list_id"), oauth="required"),),
    arguments={"id": text, "list_id": ident},
    body=body(lambda: shapes.LIST_REPORT_REQUEST),
)
