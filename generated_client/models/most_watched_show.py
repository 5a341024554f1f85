# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.show import Show


T = TypeVar("T", bound="MostWatchedShow")


@_attrs_define
class MostWatchedShow:
    """
    Attributes:
        watcher_count (int): People.
        play_count (int): Episodes watched.
        collected_count (int): Episodes owned.
        collector_count (int): People who own some of it.
        show (Show): A series. Everything after `ids` comes with `extended`: `images` for pictures and colours, `full`
            for the
            rest.
    """

    watcher_count: int
    play_count: int
    collected_count: int
    collector_count: int
    show: Show
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        watcher_count = self.watcher_count

        play_count = self.play_count

        collected_count = self.collected_count

        collector_count = self.collector_count

        show = self.show.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "watcher_count": watcher_count,
                "play_count": play_count,
                "collected_count": collected_count,
                "collector_count": collector_count,
                "show": show,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        watcher_count = d.pop("watcher_count")

        play_count = d.pop("play_count")

        collected_count = d.pop("collected_count")

        collector_count = d.pop("collector_count")

        show = Show.from_dict(d.pop("show"))

        most_watched_show = cls(
            watcher_count=watcher_count,
            play_count=play_count,
            collected_count=collected_count,
            collector_count=collector_count,
            show=show,
        )

        most_watched_show.additional_properties = d
        return most_watched_show

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
