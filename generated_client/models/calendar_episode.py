# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.show import Show


T = TypeVar("T", bound="CalendarEpisode")


@_attrs_define
class CalendarEpisode:
    """
    Attributes:
        first_aired (datetime.datetime):
        episode (Episode): An episode of a show. What follows `ids` comes with `extended`: `images` for pictures, `full`
            for the rest.
        show (Show): A series. Everything after `ids` comes with `extended`: `images` for pictures and colours, `full`
            for the
            rest.
    """

    first_aired: datetime.datetime
    episode: Episode
    show: Show
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_aired = self.first_aired.isoformat()

        episode = self.episode.to_dict()

        show = self.show.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "first_aired": first_aired,
                "episode": episode,
                "show": show,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        first_aired = datetime.datetime.fromisoformat(d.pop("first_aired"))

        episode = Episode.from_dict(d.pop("episode"))

        show = Show.from_dict(d.pop("show"))

        calendar_episode = cls(
            first_aired=first_aired,
            episode=episode,
            show=show,
        )

        calendar_episode.additional_properties = d
        return calendar_episode

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
