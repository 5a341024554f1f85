# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_number_input import EpisodeNumberInput


T = TypeVar("T", bound="SeasonNumberInput")


@_attrs_define
class SeasonNumberInput:
    """A season of the series around it; with `episodes` only those.

    Attributes:
        number (int):
        episodes (list[EpisodeNumberInput] | Unset):
    """

    number: int
    episodes: list[EpisodeNumberInput] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        number = self.number

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
        if episodes is not UNSET:
            field_dict["episodes"] = episodes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode_number_input import EpisodeNumberInput  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        _episodes = d.pop("episodes", UNSET)
        episodes: list[EpisodeNumberInput] | Unset = UNSET
        if _episodes is not UNSET:
            episodes = []
            for episodes_item_data in _episodes:
                episodes_item = EpisodeNumberInput.from_dict(episodes_item_data)

                episodes.append(episodes_item)

        season_number_input = cls(
            number=number,
            episodes=episodes,
        )

        return season_number_input
