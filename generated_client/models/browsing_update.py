# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.genre_preferences_update import GenrePreferencesUpdate
    from ..models.spoiler_update import SpoilerUpdate
    from ..models.watch_now_update import WatchNowUpdate


@define(repr=False)
class BrowsingUpdate(Request):
    genres: GenrePreferencesUpdate | None | Unset = UNSET
    spoilers: SpoilerUpdate | None | Unset = UNSET
    watchnow: WatchNowUpdate | None | Unset = UNSET
    dark_knight: str | None | Unset = UNSET
    """`true`, `false` or `auto`."""
    watch_only_once: bool | None | Unset = UNSET
    show_rating_prompt: bool | None | Unset = UNSET
    locale: str | None | Unset = UNSET
