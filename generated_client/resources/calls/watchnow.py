# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `watchnow` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    text,
)
from ..._method import Method, Path

SOURCES: Method[list[models.WatchNowSourcesByCountry]] = Method(
    "watchnow.sources",
    "GET",
    (
        Path(
            "/watchnow/sources/{country}",
            needs=("country",),
            query=frozenset(),
            answer=lambda: list[models.WatchNowSourcesByCountry],
            oauth="none",
        ),
        Path(
            "/watchnow/sources",
            query=frozenset(),
            answer=lambda: list[models.WatchNowSourcesByCountry],
            oauth="none",
        ),
    ),
    arguments={"country": text},
)
