# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.watch_now_source_images import WatchNowSourceImages


T = TypeVar("T", bound="WatchNowSource")


@_attrs_define
class WatchNowSource:
    """
    Attributes:
        source (str):
        name (str):
        free (bool):
        cinema (bool):
        amazon (bool):
        color (str):
        link_count (int):
        images (WatchNowSourceImages):
    """

    source: str
    name: str
    free: bool
    cinema: bool
    amazon: bool
    color: str
    link_count: int
    images: WatchNowSourceImages
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        source = self.source

        name = self.name

        free = self.free

        cinema = self.cinema

        amazon = self.amazon

        color = self.color

        link_count = self.link_count

        images = self.images.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "source": source,
                "name": name,
                "free": free,
                "cinema": cinema,
                "amazon": amazon,
                "color": color,
                "link_count": link_count,
                "images": images,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.watch_now_source_images import WatchNowSourceImages  # noqa: PLC0415

        d = dict(src_dict)
        source = d.pop("source")

        name = d.pop("name")

        free = d.pop("free")

        cinema = d.pop("cinema")

        amazon = d.pop("amazon")

        color = d.pop("color")

        link_count = d.pop("link_count")

        images = WatchNowSourceImages.from_dict(d.pop("images"))

        watch_now_source = cls(
            source=source,
            name=name,
            free=free,
            cinema=cinema,
            amazon=amazon,
            color=color,
            link_count=link_count,
            images=images,
        )

        watch_now_source.additional_properties = d
        return watch_now_source

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
