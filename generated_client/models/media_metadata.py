# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MediaMetadata")


@_attrs_define
class MediaMetadata:
    """What a copy is like.

    Attributes:
        media_type (None | str | Unset):
        resolution (None | str | Unset):
        hdr (None | str | Unset):
        audio (None | str | Unset):
        audio_channels (None | str | Unset):
        field_3d (bool | None | Unset):
    """

    media_type: None | str | Unset = UNSET
    resolution: None | str | Unset = UNSET
    hdr: None | str | Unset = UNSET
    audio: None | str | Unset = UNSET
    audio_channels: None | str | Unset = UNSET
    field_3d: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        media_type: None | str | Unset
        if isinstance(self.media_type, Unset):
            media_type = UNSET
        else:
            media_type = self.media_type

        resolution: None | str | Unset
        if isinstance(self.resolution, Unset):
            resolution = UNSET
        else:
            resolution = self.resolution

        hdr: None | str | Unset
        if isinstance(self.hdr, Unset):
            hdr = UNSET
        else:
            hdr = self.hdr

        audio: None | str | Unset
        if isinstance(self.audio, Unset):
            audio = UNSET
        else:
            audio = self.audio

        audio_channels: None | str | Unset
        if isinstance(self.audio_channels, Unset):
            audio_channels = UNSET
        else:
            audio_channels = self.audio_channels

        field_3d: bool | None | Unset
        if isinstance(self.field_3d, Unset):
            field_3d = UNSET
        else:
            field_3d = self.field_3d

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if media_type is not UNSET:
            field_dict["media_type"] = media_type
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if hdr is not UNSET:
            field_dict["hdr"] = hdr
        if audio is not UNSET:
            field_dict["audio"] = audio
        if audio_channels is not UNSET:
            field_dict["audio_channels"] = audio_channels
        if field_3d is not UNSET:
            field_dict["3d"] = field_3d

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_media_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        media_type = _parse_media_type(d.pop("media_type", UNSET))

        def _parse_resolution(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        resolution = _parse_resolution(d.pop("resolution", UNSET))

        def _parse_hdr(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        hdr = _parse_hdr(d.pop("hdr", UNSET))

        def _parse_audio(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        audio = _parse_audio(d.pop("audio", UNSET))

        def _parse_audio_channels(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        audio_channels = _parse_audio_channels(d.pop("audio_channels", UNSET))

        def _parse_field_3d(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        field_3d = _parse_field_3d(d.pop("3d", UNSET))

        media_metadata = cls(
            media_type=media_type,
            resolution=resolution,
            hdr=hdr,
            audio=audio,
            audio_channels=audio_channels,
            field_3d=field_3d,
        )

        media_metadata.additional_properties = d
        return media_metadata

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
