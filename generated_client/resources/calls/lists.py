# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `lists` send, and how their answers are read."""

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
from ..._method import Method, Path, Shape
from .. import shapes

TRENDING: Method[list[models.RankedList]] = Method(
    "lists.trending",
    "GET",
    (
        Path(
            "/lists/trending/{type}",
            needs=("type",),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
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
                }
            ),
            answer=lambda: list[models.RankedList],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/lists/trending",
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
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
                }
            ),
            answer=lambda: list[models.RankedList],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "type": word("personal", "official"),
        "extended": words("full", "images"),
        "page": whole(),
        "limit": whole(),
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
    },
)

POPULAR: Method[list[models.RankedList]] = Method(
    "lists.popular",
    "GET",
    (
        Path(
            "/lists/popular/{type}",
            needs=("type",),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
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
                }
            ),
            answer=lambda: list[models.RankedList],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/lists/popular",
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
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
                }
            ),
            answer=lambda: list[models.RankedList],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "type": word("personal", "official"),
        "extended": words("full", "images"),
        "page": whole(),
        "limit": whole(),
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
    },
)

GET: Method[models.List] = Method(
    "lists.get",
    "GET",
    (Path("/lists/{id}", needs=("id",), answer=lambda: models.List, oauth="optional"),),
    arguments={
        "id": ident,
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
    },
)

ITEMS: Method[Any] = Method(
    "lists.items",
    "GET",
    (
        Path(
            "/lists/{id}/items/movie",
            needs=("id",),
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
            "/lists/{id}/items/show",
            needs=("id",),
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
            "/lists/{id}/items/movie,show",
            needs=("id",),
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
            "/lists/{id}/items/movie,show,episode,season",
            needs=("id",),
            fixed={"type": "movie,show,episode,season"},
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
            "/lists/{id}/items/{type}/{sort_by}/{sort_how}",
            needs=("id", "type", "sort_by", "sort_how"),
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
            "/lists/{id}/items/{type}/{sort_by}",
            needs=("id", "type", "sort_by"),
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
            "/lists/{id}/items/{type}",
            needs=("id", "type"),
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
            "/lists/{id}/items",
            needs=("id",),
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
        "id": ident,
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

COMMENTS: Method[list[models.Comment]] = Method(
    "lists.comments",
    "GET",
    (
        Path(
            "/lists/{id}/comments/{sort}",
            needs=("id", "sort"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/lists/{id}/comments",
            needs=("id",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": ident,
        "sort": word("newest", "oldest", "likes", "replies"),
        "extended": words("full", "images"),
        "page": whole(),
        "limit": ident,
    },
)

LIKES: Method[list[models.Like]] = Method(
    "lists.likes",
    "GET",
    (
        Path(
            "/lists/{id}/likes",
            needs=("id",),
            answer=lambda: list[models.Like],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={"id": ident, "extended": words("full", "images"), "page": whole(), "limit": whole()},
)

LIKE: Method[None] = Method(
    "lists.like",
    "POST",
    (Path("/lists/{id}/like", needs=("id",), oauth="required"),),
    arguments={"id": ident},
)

UNLIKE: Method[None] = Method(
    "lists.unlike",
    "DELETE",
    (Path("/lists/{id}/like", needs=("id",), oauth="required"),),
    arguments={"id": ident},
)

REPORT: Method[None] = Method(
    "lists.report",
    "POST",
    (Path("/lists/{id}/report", needs=("id",), oauth="required"),),
    arguments={"id": ident},
    body=body(lambda: shapes.LIST_REPORT_REQUEST),
)
