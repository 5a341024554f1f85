# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `sync.updates` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    text,
    whole,
    word,
    words,
)
from ..._method import Method, Path

IDS: Method[list[int]] = Method(
    "sync.updates.ids",
    "GET",
    (
        Path(
            "/sync/updates/id/{type}/{start_date}",
            needs=("type", "start_date"),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[int],
            paged=True,
            oauth="required",
        ),
        Path(
            "/sync/updates/id/{type}",
            needs=("type",),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[int],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "type": word("movies", "shows"),
        "start_date": text,
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

LIST: Method[list[models.UpdatedMedia]] = Method(
    "sync.updates.list",
    "GET",
    (
        Path(
            "/sync/updates/{type}/{start_date}",
            needs=("type", "start_date"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.UpdatedMedia],
            paged=True,
            oauth="required",
        ),
        Path(
            "/sync/updates/{type}",
            needs=("type",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.UpdatedMedia],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "type": word("movies", "shows"),
        "start_date": text,
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)
