# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.smart_list_media import SmartListMedia
from ..models.smart_list_privacy import SmartListPrivacy
from ..models.smart_list_source import SmartListSource
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_ids import ListIds
    from ..models.list_images import ListImages
    from ..models.smart_list_filters import SmartListFilters


T = TypeVar("T", bound="SmartList")


@_attrs_define
class SmartList:
    """A list that fills itself from a source, through filters.

    Attributes:
        name (str):
        privacy (SmartListPrivacy): Who sees a smart list.
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        ids (ListIds):
        source (SmartListSource): Where a smart list takes its items from.
        media_type (SmartListMedia): What a smart list holds.
        filters (SmartListFilters): What an item has to match. Ranges are pairs of lowest and highest.
        images (ListImages | Unset):
    """

    name: str
    privacy: SmartListPrivacy
    created_at: datetime.datetime
    updated_at: datetime.datetime
    ids: ListIds
    source: SmartListSource
    media_type: SmartListMedia
    filters: SmartListFilters
    images: ListImages | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        privacy = self.privacy.value

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        ids = self.ids.to_dict()

        source = self.source.value

        media_type = self.media_type.value

        filters = self.filters.to_dict()

        images: dict[str, Any] | Unset = UNSET
        if not isinstance(self.images, Unset):
            images = self.images.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "privacy": privacy,
                "created_at": created_at,
                "updated_at": updated_at,
                "ids": ids,
                "source": source,
                "media_type": media_type,
                "filters": filters,
            }
        )
        if images is not UNSET:
            field_dict["images"] = images

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_ids import ListIds  # noqa: PLC0415
        from ..models.list_images import ListImages  # noqa: PLC0415
        from ..models.smart_list_filters import SmartListFilters  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        privacy = SmartListPrivacy(d.pop("privacy"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        ids = ListIds.from_dict(d.pop("ids"))

        source = SmartListSource(d.pop("source"))

        media_type = SmartListMedia(d.pop("media_type"))

        filters = SmartListFilters.from_dict(d.pop("filters"))

        _images = d.pop("images", UNSET)
        images: ListImages | Unset
        if isinstance(_images, Unset):
            images = UNSET
        else:
            images = ListImages.from_dict(_images)

        smart_list = cls(
            name=name,
            privacy=privacy,
            created_at=created_at,
            updated_at=updated_at,
            ids=ids,
            source=source,
            media_type=media_type,
            filters=filters,
            images=images,
        )

        smart_list.additional_properties = d
        return smart_list

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
