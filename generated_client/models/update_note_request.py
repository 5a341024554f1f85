# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.note_privacy import NotePrivacy


@attrs.define(repr=False)
class UpdateNoteRequest(Request):
    """Only what is sent changes."""

    notes: str | Unset = UNSET
    """The text, at most 500 characters."""
    spoiler: bool | Unset = UNSET
    """Whether it gives the plot away."""
    privacy: NotePrivacy | Unset = UNSET
    """Who may read it: `private`, `friends` or `public`."""
