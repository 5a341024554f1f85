# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.collected_episode_number_input import CollectedEpisodeNumberInput


T = TypeVar("T", bound="CollectedSeasonNumberInput")


@_attrs_define
class CollectedSeasonNumberInput:
    """
    Attributes:
        number (int):
        collected_at (datetime.datetime | Unset):
        media_type (str | Unset):
        resolution (str | Unset):
        hdr (str | Unset):
        audio (str | Unset):
        audio_channels (str | Unset):
        field_3d (bool | Unset):
        episodes (list[CollectedEpisodeNumberInput] | Unset):
    """

    number: int
    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = UNSET
    episodes: list[CollectedEpisodeNumberInput] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        collected_at: str | Unset = UNSET
        if not isinstance(self.collected_at, Unset):
            collected_at = self.collected_at.isoformat()

        media_type = self.media_type

        resolution = self.resolution

        hdr = self.hdr

        audio = self.audio

        audio_channels = self.audio_channels

        field_3d = self.field_3d

        episodes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.episodes, Unset):
            episodes = []
            for episodes_item_data in self.episodes:
                episodes_item = episodes_item_data.to_dict()
                episodes.append(episodes_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
            }
        )
        if collected_at is not UNSET:
            field_dict["collected_at"] = collected_at
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
        if episodes is not UNSET:
            field_dict["episodes"] = episodes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.collected_episode_number_input import CollectedEpisodeNumberInput  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        _collected_at = d.pop("collected_at", UNSET)
        collected_at: datetime.datetime | Unset
        if isinstance(_collected_at, Unset):
            collected_at = UNSET
        else:
            collected_at = datetime.datetime.fromisoformat(_collected_at)

        media_type = d.pop("media_type", UNSET)

        resolution = d.pop("resolution", UNSET)

        hdr = d.pop("hdr", UNSET)

        audio = d.pop("audio", UNSET)

        audio_channels = d.pop("audio_channels", UNSET)

        field_3d = d.pop("3d", UNSET)

        _episodes = d.pop("episodes", UNSET)
        episodes: list[CollectedEpisodeNumberInput] | Unset = UNSET
        if _episodes is not UNSET:
            episodes = []
            for episodes_item_data in _episodes:
                episodes_item = CollectedEpisodeNumberInput.from_dict(episodes_item_data)

                episodes.append(episodes_item)

        collected_season_number_input = cls(
            number=number,
            collected_at=collected_at,
            media_type=media_type,
            resolution=resolution,
            hdr=hdr,
            audio=audio,
            audio_channels=audio_channels,
            field_3d=field_3d,
            episodes=episodes,
        )

        return collected_season_number_input
