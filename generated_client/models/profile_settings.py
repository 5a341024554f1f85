# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.profile_sort import ProfileSort
    from ..models.profile_tab import ProfileTab


@define(repr=False)
class ProfileSettings(OpenModel[Any]):
    favorites: ProfileSort
    most_watched_shows: ProfileTab
    most_watched_movies: ProfileTab
