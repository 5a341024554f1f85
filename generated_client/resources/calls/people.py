# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `people` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    flag,
    ident,
    text,
    texts,
    whole,
    word,
    words,
)
from ..._bodies import body
from ..._method import Method, Path
from .. import shapes

UPDATES: Method[list[models.UpdatedPerson]] = Method(
    "people.updates",
    "GET",
    (
        Path(
            "/people/updates/{start_date}",
            needs=("start_date",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.UpdatedPerson],
            paged=True,
            oauth="none",
        ),
        Path(
            "/people/updates",
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.UpdatedPerson],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "start_date": text,
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

UPDATED_IDS: Method[list[int]] = Method(
    "people.updated_ids",
    "GET",
    (
        Path(
            "/people/updates/id/{start_date}",
            needs=("start_date",),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[int],
            paged=True,
            oauth="none",
        ),
        Path(
            "/people/updates/id",
            query=frozenset({"page", "limit"}),
            answer=lambda: list[int],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={"start_date": text, "page": whole(minimum=1), "limit": whole(minimum=1)},
)

GET: Method[models.Person] = Method(
    "people.get",
    "GET",
    (Path("/people/{id}", needs=("id",), answer=lambda: models.Person, oauth="none"),),
    arguments={"id": ident, "extended": words("full", "images")},
)

MOVIES: Method[models.PersonMovies] = Method(
    "people.movies",
    "GET",
    (Path("/people/{id}/movies", needs=("id",), answer=lambda: models.PersonMovies, oauth="none"),),
    arguments={
        "id": ident,
        "extended": words("full", "images"),
        "genres": texts,
        "subgenres": texts,
        "certifications": texts,
        "languages": texts,
        "countries": texts,
        "statuses": texts,
        "runtimes": text,
        "ratings": text,
        "imdb_ratings": text,
        "rt_meters": text,
        "rt_user_meters": text,
    },
)

THIS_MONTH: Method[list[models.ScoredPerson]] = Method(
    "people.this_month",
    "GET",
    (Path("/people/this_month", answer=lambda: list[models.ScoredPerson], oauth="none"),),
)

KNOWN_FOR: Method[list[models.KnownFor] | None] = Method(
    "people.known_for",
    "GET",
    (
        Path(
            "/people/{id}/known_for/{type}",
            needs=("id", "type"),
            query=frozenset({"extended"}),
            answer=lambda: list[models.KnownFor] | None,
            oauth="none",
        ),
        Path(
            "/people/{id}/known_for",
            needs=("id",),
            query=frozenset({"extended"}),
            answer=lambda: list[models.KnownFor] | None,
            oauth="none",
        ),
    ),
    arguments={"id": ident, "type": word("movies", "shows"), "extended": words("full", "images")},
)

SHOWS: Method[models.PersonShows] = Method(
    "people.shows",
    "GET",
    (Path("/people/{id}/shows", needs=("id",), answer=lambda: models.PersonShows, oauth="none"),),
    arguments={
        "id": ident,
        "extended": words("full", "images"),
        "genres": texts,
        "subgenres": texts,
        "certifications": texts,
        "languages": texts,
        "countries": texts,
        "statuses": texts,
        "runtimes": text,
        "ratings": text,
        "imdb_ratings": text,
        "rt_meters": text,
        "rt_user_meters": text,
        "networks": texts,
    },
)

LISTS: Method[list[models.List]] = Method(
    "people.lists",
    "GET",
    (
        Path(
            "/people/{id}/lists/{type}/{sort}",
            needs=("id", "type", "sort"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
        Path(
            "/people/{id}/lists/{type}",
            needs=("id", "type"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
        Path(
            "/people/{id}/lists",
            needs=("id",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "id": ident,
        "type": word(
            "all", "personal", "official", "watchlist", "watchlists", "recommendations", "favorites"
        ),
        "sort": word("popular", "likes", "comments", "items", "added", "updated"),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

LISTED: Method[list[models.List]] = Method(
    "people.listed",
    "GET",
    (
        Path(
            "/people/{id}/listed",
            needs=("id",),
            answer=lambda: list[models.List],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "id": ident,
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

REPORT: Method[None] = Method(
    "people.report",
    "POST",
    (Path("/people/{id}/report", needs=("id",), oauth="required"),),
    arguments={"id": ident},
    body=body(lambda: shapes.PERSON_REPORT_REQUEST),
)

REFRESH: Method[None] = Method(
    "people.refresh",
    "POST",
    (Path("/people/{id}/refresh", needs=("id",), oauth="required"),),
    arguments={"id": ident, "images": flag},
)
