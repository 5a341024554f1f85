# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `users.filters` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    numbered,
    whole,
    word,
)
from ..._bodies import items, part
from ..._method import Method, Path
from .. import shapes

LIST: Method[list[models.SavedFilter]] = Method(
    "users.filters.list",
    "GET",
    (
        Path(
            "/users/saved_filters/{section}",
            needs=("section",),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[models.SavedFilter],
            paged=True,
            oauth="required",
        ),
        Path(
            "/users/saved_filters",
            query=frozenset({"page", "limit"}),
            answer=lambda: list[models.SavedFilter],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "section": word("movies", "shows", "calendars", "search"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

DELETE: Method[None] = Method(
    "users.filters.delete",
    "DELETE",
    (Path("/users/saved_filters/{id}", needs=("id",), oauth="required"),),
    arguments={"id": numbered()},
)

ADD: Method[models.SavedFiltersResult] = Method(
    "users.filters.add",
    "POST",
    (Path("/users/saved_filters", answer=lambda: models.SavedFiltersResult, oauth="required"),),
    body=items(part("NewSavedFilter", lambda: shapes.NEW_SAVED_FILTER)),
)
