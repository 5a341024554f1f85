# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `certifications` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    word,
)
from ..._method import Method, Path

LIST: Method[models.Certifications] = Method(
    "certifications.list",
    "GET",
    (
        Path(
            "/certifications/shows",
            fixed={"type": "shows"},
            query=frozenset(),
            answer=lambda: models.Certifications,
            oauth="none",
        ),
        Path(
            "/certifications/movies",
            fixed={"type": "movies"},
            query=frozenset(),
            answer=lambda: models.Certifications,
            oauth="none",
        ),
        Path(
            "/certifications/{type}",
            needs=("type",),
            query=frozenset(),
            answer=lambda: models.Certifications,
            oauth="none",
        ),
    ),
    arguments={"type": word("movies", "shows")},
)
