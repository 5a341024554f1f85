# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._named import Item

if TYPE_CHECKING:
    from ..models.list_ids import ListIds
    from ..models.list_images import ListImages
    from ..models.smart_list_filters import SmartListFilters
    from ..models.smart_list_media import SmartListMedia
    from ..models.smart_list_privacy import SmartListPrivacy
    from ..models.smart_list_source import SmartListSource


class SmartList(Item):
    """A list that fills itself from a source, through filters."""

    name: str
    """Name of the smart list."""
    privacy: SmartListPrivacy
    """Who sees it."""
    created_at: datetime.datetime
    """When it was made, in UTC."""
    updated_at: datetime.datetime
    """When it last changed, in UTC."""
    ids: ListIds
    """Trakt id and slug."""
    images: ListImages
    """Artwork."""
    source: SmartListSource
    """Where its items come from."""
    media_type: SmartListMedia
    """What it holds."""
    filters: SmartListFilters
    """The filters on the source."""
