# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ProgressStats")


@_attrs_define
class ProgressStats:
    """
    Attributes:
        play_count (int):
        minutes_watched (int):
        minutes_left (int | None | Unset):
    """

    play_count: int
    minutes_watched: int
    minutes_left: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        play_count = self.play_count

        minutes_watched = self.minutes_watched

        minutes_left: int | None | Unset
        if isinstance(self.minutes_left, Unset):
            minutes_left = UNSET
        else:
            minutes_left = self.minutes_left

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "play_count": play_count,
                "minutes_watched": minutes_watched,
            }
        )
        if minutes_left is not UNSET:
            field_dict["minutes_left"] = minutes_left

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        play_count = d.pop("play_count")

        minutes_watched = d.pop("minutes_watched")

        def _parse_minutes_left(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        minutes_left = _parse_minutes_left(d.pop("minutes_left", UNSET))

        progress_stats = cls(
            play_count=play_count,
            minutes_watched=minutes_watched,
            minutes_left=minutes_left,
        )

        progress_stats.additional_properties = d
        return progress_stats

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
