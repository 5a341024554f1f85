# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.browsing_update import BrowsingUpdate
    from ..models.profile_update import ProfileUpdate


@define(repr=False)
class UpdateSettingsRequest(Model):
    """Only what is sent changes."""

    user: None | ProfileUpdate | Unset = UNSET
    browsing: BrowsingUpdate | None | Unset = UNSET
