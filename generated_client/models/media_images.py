# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MediaImages")


@_attrs_define
class MediaImages:
    """Addresses without their scheme, best first.

    Attributes:
        fanart (list[str] | Unset):
        poster (list[str] | Unset):
        logo (list[str] | Unset):
        clearart (list[str] | Unset):
        banner (list[str] | Unset):
        thumb (list[str] | Unset):
    """

    fanart: list[str] | Unset = UNSET
    poster: list[str] | Unset = UNSET
    logo: list[str] | Unset = UNSET
    clearart: list[str] | Unset = UNSET
    banner: list[str] | Unset = UNSET
    thumb: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fanart: list[str] | Unset = UNSET
        if not isinstance(self.fanart, Unset):
            fanart = self.fanart

        poster: list[str] | Unset = UNSET
        if not isinstance(self.poster, Unset):
            poster = self.poster

        logo: list[str] | Unset = UNSET
        if not isinstance(self.logo, Unset):
            logo = self.logo

        clearart: list[str] | Unset = UNSET
        if not isinstance(self.clearart, Unset):
            clearart = self.clearart

        banner: list[str] | Unset = UNSET
        if not isinstance(self.banner, Unset):
            banner = self.banner

        thumb: list[str] | Unset = UNSET
        if not isinstance(self.thumb, Unset):
            thumb = self.thumb

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if fanart is not UNSET:
            field_dict["fanart"] = fanart
        if poster is not UNSET:
            field_dict["poster"] = poster
        if logo is not UNSET:
            field_dict["logo"] = logo
        if clearart is not UNSET:
            field_dict["clearart"] = clearart
        if banner is not UNSET:
            field_dict["banner"] = banner
        if thumb is not UNSET:
            field_dict["thumb"] = thumb

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        fanart = cast(list[str], d.pop("fanart", UNSET))

        poster = cast(list[str], d.pop("poster", UNSET))

        logo = cast(list[str], d.pop("logo", UNSET))

        clearart = cast(list[str], d.pop("clearart", UNSET))

        banner = cast(list[str], d.pop("banner", UNSET))

        thumb = cast(list[str], d.pop("thumb", UNSET))

        media_images = cls(
            fanart=fanart,
            poster=poster,
            logo=logo,
            clearart=clearart,
            banner=banner,
            thumb=thumb,
        )

        media_images.additional_properties = d
        return media_images

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
