# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie


class MovieRole(Answer):
    """How much there is of `movie` depends on `extended` too: see `Movie`."""

    movie: Movie
    """The movie."""
    character: str
    """All of `characters`, joined."""
    characters: list[str] | None = None
    """All characters played."""
