# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_progress import EpisodeProgress
    from ..models.progress_stats import ProgressStats


T = TypeVar("T", bound="SeasonProgress")


@_attrs_define
class SeasonProgress:
    """
    Attributes:
        number (int):
        aired (int):
        completed (int):
        episodes (list[EpisodeProgress]):
        title (None | str | Unset):
        stats (None | ProgressStats | Unset):
    """

    number: int
    aired: int
    completed: int
    episodes: list[EpisodeProgress]
    title: None | str | Unset = UNSET
    stats: None | ProgressStats | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.progress_stats import ProgressStats  # noqa: PLC0415

        number = self.number

        aired = self.aired

        completed = self.completed

        episodes = []
        for episodes_item_data in self.episodes:
            episodes_item = episodes_item_data.to_dict()
            episodes.append(episodes_item)

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

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
                "aired": aired,
                "completed": completed,
                "episodes": episodes,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if stats is not UNSET:
            field_dict["stats"] = stats

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode_progress import EpisodeProgress  # noqa: PLC0415
        from ..models.progress_stats import ProgressStats  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        aired = d.pop("aired")

        completed = d.pop("completed")

        episodes = []
        _episodes = d.pop("episodes")
        for episodes_item_data in _episodes:
            episodes_item = EpisodeProgress.from_dict(episodes_item_data)

            episodes.append(episodes_item)

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

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

        season_progress = cls(
            number=number,
            aired=aired,
            completed=completed,
            episodes=episodes,
            title=title,
            stats=stats,
        )

        season_progress.additional_properties = d
        return season_progress

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
