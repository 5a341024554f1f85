# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.smart_list_filters_input import SmartListFiltersInput
    from ..models.smart_list_media import SmartListMedia
    from ..models.smart_list_privacy import SmartListPrivacy
    from ..models.smart_list_source import SmartListSource


@attrs.define(repr=False)
class UpdateSmartListRequest(Request):
    """Only what is sent changes."""

    name: str | Unset = UNSET
    """Name of the smart list."""
    source: SmartListSource | Unset = UNSET
    """Where its items come from."""
    media_type: SmartListMedia | Unset = UNSET
    """What it holds."""
    filters: SmartListFiltersInput | Unset = UNSET
    """The filters on the source."""
    privacy: SmartListPrivacy | Unset = UNSET
    """Who sees it."""
