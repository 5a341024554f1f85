# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `genres` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    word,
)
from ..._method import Method, Path

LIST: Method[list[models.Genre]] = Method(
    "genres.list",
    "GET",
    (Path("/genres/{type}", needs=("type",), answer=lambda: list[models.Genre], oauth="none"),),
    arguments={"type": word("movies", "shows"), "extended": word("subgenres")},
)
