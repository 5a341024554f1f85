# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `countries` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    word,
)
from ..._method import Method, Path

LIST: Method[list[models.Country]] = Method(
    "countries.list",
    "GET",
    (
        Path(
            "/countries/{type}", needs=("type",), answer=lambda: list[models.Country], oauth="none"
        ),
    ),
    arguments={"type": word("movies", "shows")},
)
