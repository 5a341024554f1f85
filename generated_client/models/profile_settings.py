# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.profile_sort import ProfileSort
    from ..models.profile_tab import ProfileTab


class ProfileSettings(Answer):
    favorites: ProfileSort
    """How the favourites are sorted."""
    most_watched_shows: ProfileTab
    """Which of the most watched shows to present."""
    most_watched_movies: ProfileTab
    """Which of the most watched movies to present."""
