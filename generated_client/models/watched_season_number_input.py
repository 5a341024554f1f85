# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.watched_at_release import WatchedAtRelease
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.watched_episode_number_input import WatchedEpisodeNumberInput


T = TypeVar("T", bound="WatchedSeasonNumberInput")


@_attrs_define
class WatchedSeasonNumberInput:
    """
    Attributes:
        number (int):
        watched_at (datetime.datetime | Unset | WatchedAtRelease): A time, or a word for it.
        episodes (list[WatchedEpisodeNumberInput] | Unset):
    """

    number: int
    watched_at: datetime.datetime | Unset | WatchedAtRelease = UNSET
    episodes: list[WatchedEpisodeNumberInput] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        watched_at: str | Unset
        if isinstance(self.watched_at, Unset):
            watched_at = UNSET
        elif isinstance(self.watched_at, datetime.datetime):
            watched_at = self.watched_at.isoformat()
        else:
            watched_at = self.watched_at.value

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
        if watched_at is not UNSET:
            field_dict["watched_at"] = watched_at
        if episodes is not UNSET:
            field_dict["episodes"] = episodes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.watched_episode_number_input import WatchedEpisodeNumberInput  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        def _parse_watched_at(data: object) -> datetime.datetime | Unset | WatchedAtRelease:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_watched_at_type_0 = datetime.datetime.fromisoformat(data)

                return componentsschemas_watched_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, str):
                raise TypeError()
            componentsschemas_watched_at_type_1 = WatchedAtRelease(data)

            return componentsschemas_watched_at_type_1

        watched_at = _parse_watched_at(d.pop("watched_at", UNSET))

        _episodes = d.pop("episodes", UNSET)
        episodes: list[WatchedEpisodeNumberInput] | Unset = UNSET
        if _episodes is not UNSET:
            episodes = []
            for episodes_item_data in _episodes:
                episodes_item = WatchedEpisodeNumberInput.from_dict(episodes_item_data)

                episodes.append(episodes_item)

        watched_season_number_input = cls(
            number=number,
            watched_at=watched_at,
            episodes=episodes,
        )

        return watched_season_number_input
