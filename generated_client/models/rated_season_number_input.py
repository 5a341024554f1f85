# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rated_episode_number_input import RatedEpisodeNumberInput


T = TypeVar("T", bound="RatedSeasonNumberInput")


@_attrs_define
class RatedSeasonNumberInput:
    """
    Attributes:
        number (int):
        rating (int | Unset):
        rated_at (datetime.datetime | Unset):
        episodes (list[RatedEpisodeNumberInput] | Unset):
    """

    number: int
    rating: int | Unset = UNSET
    rated_at: datetime.datetime | Unset = UNSET
    episodes: list[RatedEpisodeNumberInput] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        rating = self.rating

        rated_at: str | Unset = UNSET
        if not isinstance(self.rated_at, Unset):
            rated_at = self.rated_at.isoformat()

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
        if rating is not UNSET:
            field_dict["rating"] = rating
        if rated_at is not UNSET:
            field_dict["rated_at"] = rated_at
        if episodes is not UNSET:
            field_dict["episodes"] = episodes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.rated_episode_number_input import RatedEpisodeNumberInput  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        rating = d.pop("rating", UNSET)

        _rated_at = d.pop("rated_at", UNSET)
        rated_at: datetime.datetime | Unset
        if isinstance(_rated_at, Unset):
            rated_at = UNSET
        else:
            rated_at = datetime.datetime.fromisoformat(_rated_at)

        _episodes = d.pop("episodes", UNSET)
        episodes: list[RatedEpisodeNumberInput] | Unset = UNSET
        if _episodes is not UNSET:
            episodes = []
            for episodes_item_data in _episodes:
                episodes_item = RatedEpisodeNumberInput.from_dict(episodes_item_data)

                episodes.append(episodes_item)

        rated_season_number_input = cls(
            number=number,
            rating=rating,
            rated_at=rated_at,
            episodes=episodes,
        )

        return rated_season_number_input
