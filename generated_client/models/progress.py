# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.hidden_season import HiddenSeason
    from ..models.progress_stats import ProgressStats
    from ..models.season_progress import SeasonProgress


T = TypeVar("T", bound="Progress")


@_attrs_define
class Progress:
    """How much of a series is watched, or collected.

    Attributes:
        aired (int):
        completed (int):
        last_watched_at (datetime.datetime | None | Unset):
        last_collected_at (datetime.datetime | None | Unset):
        reset_at (datetime.datetime | None | Unset): When the person started anew.
        seasons (list[SeasonProgress] | Unset):
        hidden_seasons (list[HiddenSeason] | Unset):
        next_episode (Episode | None | Unset):
        last_episode (Episode | None | Unset):
        stats (None | ProgressStats | Unset):
    """

    aired: int
    completed: int
    last_watched_at: datetime.datetime | None | Unset = UNSET
    last_collected_at: datetime.datetime | None | Unset = UNSET
    reset_at: datetime.datetime | None | Unset = UNSET
    seasons: list[SeasonProgress] | Unset = UNSET
    hidden_seasons: list[HiddenSeason] | Unset = UNSET
    next_episode: Episode | None | Unset = UNSET
    last_episode: Episode | None | Unset = UNSET
    stats: None | ProgressStats | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.progress_stats import ProgressStats  # noqa: PLC0415

        aired = self.aired

        completed = self.completed

        last_watched_at: None | str | Unset
        if isinstance(self.last_watched_at, Unset):
            last_watched_at = UNSET
        elif isinstance(self.last_watched_at, datetime.datetime):
            last_watched_at = self.last_watched_at.isoformat()
        else:
            last_watched_at = self.last_watched_at

        last_collected_at: None | str | Unset
        if isinstance(self.last_collected_at, Unset):
            last_collected_at = UNSET
        elif isinstance(self.last_collected_at, datetime.datetime):
            last_collected_at = self.last_collected_at.isoformat()
        else:
            last_collected_at = self.last_collected_at

        reset_at: None | str | Unset
        if isinstance(self.reset_at, Unset):
            reset_at = UNSET
        elif isinstance(self.reset_at, datetime.datetime):
            reset_at = self.reset_at.isoformat()
        else:
            reset_at = self.reset_at

        seasons: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.seasons, Unset):
            seasons = []
            for seasons_item_data in self.seasons:
                seasons_item = seasons_item_data.to_dict()
                seasons.append(seasons_item)

        hidden_seasons: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.hidden_seasons, Unset):
            hidden_seasons = []
            for hidden_seasons_item_data in self.hidden_seasons:
                hidden_seasons_item = hidden_seasons_item_data.to_dict()
                hidden_seasons.append(hidden_seasons_item)

        next_episode: dict[str, Any] | None | Unset
        if isinstance(self.next_episode, Unset):
            next_episode = UNSET
        elif isinstance(self.next_episode, Episode):
            next_episode = self.next_episode.to_dict()
        else:
            next_episode = self.next_episode

        last_episode: dict[str, Any] | None | Unset
        if isinstance(self.last_episode, Unset):
            last_episode = UNSET
        elif isinstance(self.last_episode, Episode):
            last_episode = self.last_episode.to_dict()
        else:
            last_episode = self.last_episode

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
                "aired": aired,
                "completed": completed,
            }
        )
        if last_watched_at is not UNSET:
            field_dict["last_watched_at"] = last_watched_at
        if last_collected_at is not UNSET:
            field_dict["last_collected_at"] = last_collected_at
        if reset_at is not UNSET:
            field_dict["reset_at"] = reset_at
        if seasons is not UNSET:
            field_dict["seasons"] = seasons
        if hidden_seasons is not UNSET:
            field_dict["hidden_seasons"] = hidden_seasons
        if next_episode is not UNSET:
            field_dict["next_episode"] = next_episode
        if last_episode is not UNSET:
            field_dict["last_episode"] = last_episode
        if stats is not UNSET:
            field_dict["stats"] = stats

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.hidden_season import HiddenSeason  # noqa: PLC0415
        from ..models.progress_stats import ProgressStats  # noqa: PLC0415
        from ..models.season_progress import SeasonProgress  # noqa: PLC0415

        d = dict(src_dict)
        aired = d.pop("aired")

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

        def _parse_last_collected_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_collected_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_collected_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_collected_at = _parse_last_collected_at(d.pop("last_collected_at", UNSET))

        def _parse_reset_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reset_at_type_0 = datetime.datetime.fromisoformat(data)

                return reset_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        reset_at = _parse_reset_at(d.pop("reset_at", UNSET))

        _seasons = d.pop("seasons", UNSET)
        seasons: list[SeasonProgress] | Unset = UNSET
        if _seasons is not UNSET:
            seasons = []
            for seasons_item_data in _seasons:
                seasons_item = SeasonProgress.from_dict(seasons_item_data)

                seasons.append(seasons_item)

        _hidden_seasons = d.pop("hidden_seasons", UNSET)
        hidden_seasons: list[HiddenSeason] | Unset = UNSET
        if _hidden_seasons is not UNSET:
            hidden_seasons = []
            for hidden_seasons_item_data in _hidden_seasons:
                hidden_seasons_item = HiddenSeason.from_dict(hidden_seasons_item_data)

                hidden_seasons.append(hidden_seasons_item)

        def _parse_next_episode(data: object) -> Episode | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                next_episode_type_0 = Episode.from_dict(data)

                return next_episode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Episode | None | Unset, data)

        next_episode = _parse_next_episode(d.pop("next_episode", UNSET))

        def _parse_last_episode(data: object) -> Episode | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                last_episode_type_0 = Episode.from_dict(data)

                return last_episode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Episode | None | Unset, data)

        last_episode = _parse_last_episode(d.pop("last_episode", UNSET))

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

        progress = cls(
            aired=aired,
            completed=completed,
            last_watched_at=last_watched_at,
            last_collected_at=last_collected_at,
            reset_at=reset_at,
            seasons=seasons,
            hidden_seasons=hidden_seasons,
            next_episode=next_episode,
            last_episode=last_episode,
            stats=stats,
        )

        progress.additional_properties = d
        return progress

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
