# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `users.hidden` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    whole,
    word,
    words,
)
from ..._bodies import body
from ..._call import Chunks
from ..._method import Method, Path
from .. import shapes

LIST: Method[list[models.HiddenItem]] = Method(
    "users.hidden.list",
    "GET",
    (
        Path(
            "/users/hidden/progress_watched",
            fixed={"section": "progress_watched"},
            query=frozenset({"extended", "page", "limit", "type"}),
            answer=lambda: list[models.HiddenItem],
            paged=True,
            oauth="required",
        ),
        Path(
            "/users/hidden/dropped",
            fixed={"section": "dropped"},
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.HiddenItem],
            paged=True,
            oauth="required",
        ),
        Path(
            "/users/hidden/{section}",
            needs=("section",),
            query=frozenset({"extended", "page", "limit", "type"}),
            answer=lambda: list[models.HiddenItem],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "section": word(
            "calendar",
            "progress_watched",
            "progress_watched_reset",
            "progress_collected",
            "recommendations",
            "comments",
            "dropped",
        ),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "type": word("movie", "show", "season", "user"),
    },
)

ADD: Method[models.HiddenAddResult] = Method(
    "users.hidden.add",
    "POST",
    (
        Path(
            "/users/hidden/{section}",
            needs=("section",),
            answer=lambda: models.HiddenAddResult,
            oauth="required",
        ),
    ),
    arguments={
        "section": word(
            "calendar",
            "progress_watched",
            "progress_watched_reset",
            "progress_collected",
            "recommendations",
            "comments",
            "dropped",
        )
    },
    body=body(lambda: shapes.HIDDEN_ITEMS_REQUEST),
    chunks=Chunks(
        ("movies", "shows", "seasons", "episodes", "people", "users"), ("added",), ("not_found",)
    ),
)

REMOVE: Method[models.HiddenRemoveResult] = Method(
    "users.hidden.remove",
    "POST",
    (
        Path(
            "/users/hidden/progress_watched/remove",
            fixed={"section": "progress_watched"},
            query=frozenset(),
            answer=lambda: models.HiddenRemoveResult,
            oauth="required",
        ),
        Path(
            "/users/hidden/calendar/remove",
            fixed={"section": "calendar"},
            query=frozenset(),
            answer=lambda: models.HiddenRemoveResult,
            oauth="required",
        ),
        Path(
            "/users/hidden/{section}/remove",
            needs=("section",),
            query=frozenset(),
            answer=lambda: models.HiddenRemoveResult,
            oauth="required",
        ),
    ),
    arguments={
        "section": word(
            "calendar",
            "progress_watched",
            "progress_watched_reset",
            "progress_collected",
            "recommendations",
            "comments",
            "dropped",
        )
    },
    body=body(lambda: shapes.ITEMS_REQUEST),
    chunks=Chunks(
        ("movies", "shows", "seasons", "episodes", "people", "users"), ("deleted",), ("not_found",)
    ),
)
