# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.not_found_item import NotFoundItem


class NotFoundItems(Answer):
    """What Trakt does not know, as it was sent."""

    movies: list[NotFoundItem] | None = None
    """Movies."""
    shows: list[NotFoundItem] | None = None
    """Shows."""
    seasons: list[NotFoundItem] | None = None
    """Seasons."""
    episodes: list[NotFoundItem] | None = None
    """Episodes."""
    people: list[NotFoundItem] | None = None
    """Number of people who watched it."""
    users: list[NotFoundItem] | None = None
    """Users."""
    ids: list[int] | None = None
    """Ids of plays."""
