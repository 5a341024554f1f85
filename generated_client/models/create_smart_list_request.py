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


T = TypeVar("T", bound="CreateSmartListRequest")


@_attrs_define
class CreateSmartListRequest:
    """
    Attributes:
        name (str):
        source (SmartListSource): Where a smart list takes its items from.
        media_type (SmartListMedia): What a smart list holds.
        filters (SmartListFiltersInput | Unset): What an item has to match. Ranges are pairs of lowest and highest.
        privacy (SmartListPrivacy | Unset): Who sees a smart list.
    """

    name: str
    source: SmartListSource
    media_type: SmartListMedia
    filters: SmartListFiltersInput | Unset = UNSET
    privacy: SmartListPrivacy | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        source = self.source.value

        media_type = self.media_type.value

        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()

        privacy: str | Unset = UNSET
        if not isinstance(self.privacy, Unset):
            privacy = self.privacy.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "source": source,
                "media_type": media_type,
            }
        )
        if filters is not UNSET:
            field_dict["filters"] = filters
        if privacy is not UNSET:
            field_dict["privacy"] = privacy

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.smart_list_filters_input import SmartListFiltersInput  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        source = SmartListSource(d.pop("source"))

        media_type = SmartListMedia(d.pop("media_type"))

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

        create_smart_list_request = cls(
            name=name,
            source=source,
            media_type=media_type,
            filters=filters,
            privacy=privacy,
        )

        return create_smart_list_request
