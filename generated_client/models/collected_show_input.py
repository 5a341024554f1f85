# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.collected_season_number_input import CollectedSeasonNumberInput
    from ..models.show_ids_input import ShowIdsInput


T = TypeVar("T", bound="CollectedShowInput")


@_attrs_define
class CollectedShowInput:
    """All episodes, or those of `seasons`.

    Attributes:
        collected_at (datetime.datetime | Unset):
        media_type (str | Unset):
        resolution (str | Unset):
        hdr (str | Unset):
        audio (str | Unset):
        audio_channels (str | Unset):
        field_3d (bool | Unset):
        title (str | Unset):
        year (int | Unset):
        ids (ShowIdsInput | Unset): One of them is enough.
        seasons (list[CollectedSeasonNumberInput] | Unset):
    """

    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    seasons: list[CollectedSeasonNumberInput] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        collected_at: str | Unset = UNSET
        if not isinstance(self.collected_at, Unset):
            collected_at = self.collected_at.isoformat()

        media_type = self.media_type

        resolution = self.resolution

        hdr = self.hdr

        audio = self.audio

        audio_channels = self.audio_channels

        field_3d = self.field_3d

        title = self.title

        year = self.year

        ids: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ids, Unset):
            ids = self.ids.to_dict()

        seasons: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.seasons, Unset):
            seasons = []
            for seasons_item_data in self.seasons:
                seasons_item = seasons_item_data.to_dict()
                seasons.append(seasons_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
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
        if title is not UNSET:
            field_dict["title"] = title
        if year is not UNSET:
            field_dict["year"] = year
        if ids is not UNSET:
            field_dict["ids"] = ids
        if seasons is not UNSET:
            field_dict["seasons"] = seasons

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.collected_season_number_input import CollectedSeasonNumberInput  # noqa: PLC0415
        from ..models.show_ids_input import ShowIdsInput  # noqa: PLC0415

        d = dict(src_dict)
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

        title = d.pop("title", UNSET)

        year = d.pop("year", UNSET)

        _ids = d.pop("ids", UNSET)
        ids: ShowIdsInput | Unset
        if isinstance(_ids, Unset):
            ids = UNSET
        else:
            ids = ShowIdsInput.from_dict(_ids)

        _seasons = d.pop("seasons", UNSET)
        seasons: list[CollectedSeasonNumberInput] | Unset = UNSET
        if _seasons is not UNSET:
            seasons = []
            for seasons_item_data in _seasons:
                seasons_item = CollectedSeasonNumberInput.from_dict(seasons_item_data)

                seasons.append(seasons_item)

        collected_show_input = cls(
            collected_at=collected_at,
            media_type=media_type,
            resolution=resolution,
            hdr=hdr,
            audio=audio,
            audio_channels=audio_channels,
            field_3d=field_3d,
            title=title,
            year=year,
            ids=ids,
            seasons=seasons,
        )

        return collected_show_input
