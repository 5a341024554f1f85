# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.available_on import AvailableOn
    from ..models.media_metadata import MediaMetadata


T = TypeVar("T", bound="CollectedEpisode")


@_attrs_define
class CollectedEpisode:
    """
    Attributes:
        number (int):
        collected_at (datetime.datetime | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        available_on (list[AvailableOn] | None | Unset):
        metadata (MediaMetadata | None | Unset):
    """

    number: int
    collected_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    available_on: list[AvailableOn] | None | Unset = UNSET
    metadata: MediaMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.media_metadata import MediaMetadata  # noqa: PLC0415

        number = self.number

        collected_at: None | str | Unset
        if isinstance(self.collected_at, Unset):
            collected_at = UNSET
        elif isinstance(self.collected_at, datetime.datetime):
            collected_at = self.collected_at.isoformat()
        else:
            collected_at = self.collected_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        available_on: list[dict[str, Any]] | None | Unset
        if isinstance(self.available_on, Unset):
            available_on = UNSET
        elif isinstance(self.available_on, list):
            available_on = []
            for available_on_type_0_item_data in self.available_on:
                available_on_type_0_item = available_on_type_0_item_data.to_dict()
                available_on.append(available_on_type_0_item)

        else:
            available_on = self.available_on

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, MediaMetadata):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "number": number,
            }
        )
        if collected_at is not UNSET:
            field_dict["collected_at"] = collected_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if available_on is not UNSET:
            field_dict["available_on"] = available_on
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.available_on import AvailableOn  # noqa: PLC0415
        from ..models.media_metadata import MediaMetadata  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        def _parse_collected_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                collected_at_type_0 = datetime.datetime.fromisoformat(data)

                return collected_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        collected_at = _parse_collected_at(d.pop("collected_at", UNSET))

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_available_on(data: object) -> list[AvailableOn] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                available_on_type_0 = []
                _available_on_type_0 = data
                for available_on_type_0_item_data in _available_on_type_0:
                    available_on_type_0_item = AvailableOn.from_dict(available_on_type_0_item_data)

                    available_on_type_0.append(available_on_type_0_item)

                return available_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AvailableOn] | None | Unset, data)

        available_on = _parse_available_on(d.pop("available_on", UNSET))

        def _parse_metadata(data: object) -> MediaMetadata | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = MediaMetadata.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MediaMetadata | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        collected_episode = cls(
            number=number,
            collected_at=collected_at,
            updated_at=updated_at,
            available_on=available_on,
            metadata=metadata,
        )

        collected_episode.additional_properties = d
        return collected_episode

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
