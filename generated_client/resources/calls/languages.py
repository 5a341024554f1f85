# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `languages` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    word,
)
from ..._method import Method, Path

LIST: Method[list[models.Language]] = Method(
    "languages.list",
    "GET",
    (
        Path(
            "/languages/{type}", needs=("type",), answer=lambda: list[models.Language], oauth="none"
        ),
    ),
    arguments={"type": word("movies", "shows")},
)
