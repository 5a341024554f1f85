# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.not_found_item import NotFoundItem


@define(repr=False)
class NotFoundItems(OpenModel[Any]):
    """What Trakt does not know, as it was sent."""

    movies: list[NotFoundItem] | None | Unset = UNSET
    """Movies."""
    shows: list[NotFoundItem] | None | Unset = UNSET
    """Shows."""
    seasons: list[NotFoundItem] | None | Unset = UNSET
    """Seasons."""
    episodes: list[NotFoundItem] | None | Unset = UNSET
    """Episodes."""
    people: list[NotFoundItem] | None | Unset = UNSET
    users: list[NotFoundItem] | None | Unset = UNSET
    ids: list[int] | None | Unset = UNSET
