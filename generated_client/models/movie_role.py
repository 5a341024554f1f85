# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie


@define(repr=False)
class MovieRole(OpenModel[Any]):
    movie: Movie
    character: str
    """All of `characters`, joined."""
    characters: list[str] | Unset = UNSET
    """All characters played."""
