# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="WatchedEpisode")


@_attrs_define
class WatchedEpisode:
    """
    Attributes:
        number (int):
        plays (int):
        last_watched_at (datetime.datetime | None):
    """

    number: int
    plays: int
    last_watched_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        plays = self.plays

        last_watched_at: None | str
        if isinstance(self.last_watched_at, datetime.datetime):
            last_watched_at = self.last_watched_at.isoformat()
        else:
            last_watched_at = self.last_watched_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "number": number,
                "plays": plays,
                "last_watched_at": last_watched_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        number = d.pop("number")

        plays = d.pop("plays")

        def _parse_last_watched_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_watched_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_watched_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_watched_at = _parse_last_watched_at(d.pop("last_watched_at"))

        watched_episode = cls(
            number=number,
            plays=plays,
            last_watched_at=last_watched_at,
        )

        watched_episode.additional_properties = d
        return watched_episode

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
