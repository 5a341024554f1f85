# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.browsing_update import BrowsingUpdate
    from ..models.profile_update import ProfileUpdate


@attrs.define(repr=False)
class UpdateSettingsRequest(Request):
    """Only what is sent changes."""

    user: ProfileUpdate | None | Unset = UNSET
    """Changes to the profile."""
    browsing: BrowsingUpdate | None | Unset = UNSET
    """Changes to how Trakt's pages behave."""
