# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WatchNowSettings")


@_attrs_define
class WatchNowSettings:
    """
    Attributes:
        country (None | str | Unset):
        favorites (list[str] | Unset):
        only_favorites (bool | Unset):
    """

    country: None | str | Unset = UNSET
    favorites: list[str] | Unset = UNSET
    only_favorites: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        favorites: list[str] | Unset = UNSET
        if not isinstance(self.favorites, Unset):
            favorites = self.favorites

        only_favorites = self.only_favorites

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country is not UNSET:
            field_dict["country"] = country
        if favorites is not UNSET:
            field_dict["favorites"] = favorites
        if only_favorites is not UNSET:
            field_dict["only_favorites"] = only_favorites

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_country(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        country = _parse_country(d.pop("country", UNSET))

        favorites = cast(list[str], d.pop("favorites", UNSET))

        only_favorites = d.pop("only_favorites", UNSET)

        watch_now_settings = cls(
            country=country,
            favorites=favorites,
            only_favorites=only_favorites,
        )

        watch_now_settings.additional_properties = d
        return watch_now_settings

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
