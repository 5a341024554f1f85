# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show


@define(repr=False)
class TrendOfMonth(OpenModel[Any]):
    """What most people watched in one month, and whether this person did."""

    month: int
    month_name: str
    watchers: int
    watched: bool
    movie: Movie | Unset = UNSET
    show: Show | Unset = UNSET
