# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class GenrePreferencesUpdate(Request):
    favorites: list[str] | None | Unset = UNSET
    """Slugs of the genres that the person likes."""
    disliked: list[str] | None | Unset = UNSET
    """Slugs of the genres that the person does not like."""
