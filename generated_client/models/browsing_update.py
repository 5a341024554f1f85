# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.genre_preferences_update import GenrePreferencesUpdate
    from ..models.spoiler_update import SpoilerUpdate
    from ..models.watch_now_update import WatchNowUpdate


@define(repr=False)
class BrowsingUpdate(Model):
    genres: GenrePreferencesUpdate | None | Unset = UNSET
    spoilers: None | SpoilerUpdate | Unset = UNSET
    watchnow: None | Unset | WatchNowUpdate = UNSET
    dark_knight: None | str | Unset = UNSET
    """`true`, `false` or `auto`."""
    watch_only_once: bool | None | Unset = UNSET
    show_rating_prompt: bool | None | Unset = UNSET
    locale: None | str | Unset = UNSET
