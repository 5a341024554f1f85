# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.genre_preferences_update import GenrePreferencesUpdate
    from ..models.spoiler_update import SpoilerUpdate
    from ..models.watch_now_update import WatchNowUpdate


@attrs.define(repr=False)
class BrowsingUpdate(Request):
    genres: GenrePreferencesUpdate | None | Unset = UNSET
    """Genres that the person likes and dislikes."""
    spoilers: SpoilerUpdate | None | Unset = UNSET
    """What to blur until it has been watched."""
    watchnow: WatchNowUpdate | None | Unset = UNSET
    """The services on which the person watches."""
    dark_knight: str | None | Unset = UNSET
    """`true`, `false` or `auto`."""
    watch_only_once: bool | None | Unset = UNSET
    """Whether each item counts as watched once only."""
    show_rating_prompt: bool | None | Unset = UNSET
    """Whether to ask for a rating after something has been watched."""
    locale: str | None | Unset = UNSET
    """Language and region of the pages."""
