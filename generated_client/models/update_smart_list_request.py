# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.smart_list_media import SmartListMedia
from ..models.smart_list_privacy import SmartListPrivacy
from ..models.smart_list_source import SmartListSource
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.smart_list_filters_input import SmartListFiltersInput


T = TypeVar("T", bound="UpdateSmartListRequest")


@_attrs_define
class UpdateSmartListRequest:
    """Only what is sent changes.

    Attributes:
        name (str | Unset):
        source (SmartListSource | Unset): Where a smart list takes its items from.
        media_type (SmartListMedia | Unset): What a smart list holds.
        filters (SmartListFiltersInput | Unset): What an item has to match. Ranges are pairs of lowest and highest.
        privacy (SmartListPrivacy | Unset): Who sees a smart list.
    """

    name: str | Unset = UNSET
    source: SmartListSource | Unset = UNSET
    media_type: SmartListMedia | Unset = UNSET
    filters: SmartListFiltersInput | Unset = UNSET
    privacy: SmartListPrivacy | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        source: str | Unset = UNSET
        if not isinstance(self.source, Unset):
            source = self.source.value

        media_type: str | Unset = UNSET
        if not isinstance(self.media_type, Unset):
            media_type = self.media_type.value

        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()

        privacy: str | Unset = UNSET
        if not isinstance(self.privacy, Unset):
            privacy = self.privacy.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if source is not UNSET:
            field_dict["source"] = source
        if media_type is not UNSET:
            field_dict["media_type"] = media_type
        if filters is not UNSET:
            field_dict["filters"] = filters
        if privacy is not UNSET:
            field_dict["privacy"] = privacy

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.smart_list_filters_input import SmartListFiltersInput  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        _source = d.pop("source", UNSET)
        source: SmartListSource | Unset
        if isinstance(_source, Unset):
            source = UNSET
        else:
            source = SmartListSource(_source)

        _media_type = d.pop("media_type", UNSET)
        media_type: SmartListMedia | Unset
        if isinstance(_media_type, Unset):
            media_type = UNSET
        else:
            media_type = SmartListMedia(_media_type)

        _filters = d.pop("filters", UNSET)
        filters: SmartListFiltersInput | Unset
        if isinstance(_filters, Unset):
            filters = UNSET
        else:
            filters = SmartListFiltersInput.from_dict(_filters)

        _privacy = d.pop("privacy", UNSET)
        privacy: SmartListPrivacy | Unset
        if isinstance(_privacy, Unset):
            privacy = UNSET
        else:
            privacy = SmartListPrivacy(_privacy)

        update_smart_list_request = cls(
            name=name,
            source=source,
            media_type=media_type,
            filters=filters,
            privacy=privacy,
        )

        return update_smart_list_request
