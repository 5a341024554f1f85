# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.progress_stats import ProgressStats


T = TypeVar("T", bound="EpisodeProgress")


@_attrs_define
class EpisodeProgress:
    """
    Attributes:
        number (int):
        completed (bool):
        last_watched_at (datetime.datetime | None | Unset):
        collected_at (datetime.datetime | None | Unset):
        stats (None | ProgressStats | Unset):
    """

    number: int
    completed: bool
    last_watched_at: datetime.datetime | None | Unset = UNSET
    collected_at: datetime.datetime | None | Unset = UNSET
    stats: None | ProgressStats | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.progress_stats import ProgressStats  # noqa: PLC0415

        number = self.number

        completed = self.completed

        last_watched_at: None | str | Unset
        if isinstance(self.last_watched_at, Unset):
            last_watched_at = UNSET
        elif isinstance(self.last_watched_at, datetime.datetime):
            last_watched_at = self.last_watched_at.isoformat()
        else:
            last_watched_at = self.last_watched_at

        collected_at: None | str | Unset
        if isinstance(self.collected_at, Unset):
            collected_at = UNSET
        elif isinstance(self.collected_at, datetime.datetime):
            collected_at = self.collected_at.isoformat()
        else:
            collected_at = self.collected_at

        stats: dict[str, Any] | None | Unset
        if isinstance(self.stats, Unset):
            stats = UNSET
        elif isinstance(self.stats, ProgressStats):
            stats = self.stats.to_dict()
        else:
            stats = self.stats

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "number": number,
                "completed": completed,
            }
        )
        if last_watched_at is not UNSET:
            field_dict["last_watched_at"] = last_watched_at
        if collected_at is not UNSET:
            field_dict["collected_at"] = collected_at
        if stats is not UNSET:
            field_dict["stats"] = stats

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.progress_stats import ProgressStats  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        completed = d.pop("completed")

        def _parse_last_watched_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_watched_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_watched_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_watched_at = _parse_last_watched_at(d.pop("last_watched_at", UNSET))

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

        def _parse_stats(data: object) -> None | ProgressStats | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                stats_type_0 = ProgressStats.from_dict(data)

                return stats_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProgressStats | Unset, data)

        stats = _parse_stats(d.pop("stats", UNSET))

        episode_progress = cls(
            number=number,
            completed=completed,
            last_watched_at=last_watched_at,
            collected_at=collected_at,
            stats=stats,
        )

        episode_progress.additional_properties = d
        return episode_progress

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
