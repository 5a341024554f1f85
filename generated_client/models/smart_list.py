# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_ids import ListIds
    from ..models.list_images import ListImages
    from ..models.smart_list_filters import SmartListFilters
    from ..models.smart_list_media import SmartListMedia
    from ..models.smart_list_privacy import SmartListPrivacy
    from ..models.smart_list_source import SmartListSource


@define(repr=False)
class SmartList(OpenModel[Any]):
    """A list that fills itself from a source, through filters."""

    name: str
    privacy: SmartListPrivacy
    created_at: datetime.datetime
    updated_at: datetime.datetime
    ids: ListIds
    source: SmartListSource
    media_type: SmartListMedia
    filters: SmartListFilters
    images: ListImages | Unset = UNSET
