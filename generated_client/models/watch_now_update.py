# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="WatchNowUpdate")


@_attrs_define
class WatchNowUpdate:
    """
    Attributes:
        country (None | str | Unset):
        favorites (list[str] | None | Unset):
        only_favorites (bool | None | Unset):
    """

    country: None | str | Unset = UNSET
    favorites: list[str] | None | Unset = UNSET
    only_favorites: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        favorites: list[str] | None | Unset
        if isinstance(self.favorites, Unset):
            favorites = UNSET
        elif isinstance(self.favorites, list):
            favorites = self.favorites

        else:
            favorites = self.favorites

        only_favorites: bool | None | Unset
        if isinstance(self.only_favorites, Unset):
            only_favorites = UNSET
        else:
            only_favorites = self.only_favorites

        field_dict: dict[str, Any] = {}

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

        def _parse_favorites(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                favorites_type_0 = cast(list[str], data)

                return favorites_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        favorites = _parse_favorites(d.pop("favorites", UNSET))

        def _parse_only_favorites(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        only_favorites = _parse_only_favorites(d.pop("only_favorites", UNSET))

        watch_now_update = cls(
            country=country,
            favorites=favorites,
            only_favorites=only_favorites,
        )

        return watch_now_update
