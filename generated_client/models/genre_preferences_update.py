# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="GenrePreferencesUpdate")


@_attrs_define
class GenrePreferencesUpdate:
    """
    Attributes:
        favorites (list[str] | None | Unset):
        disliked (list[str] | None | Unset):
    """

    favorites: list[str] | None | Unset = UNSET
    disliked: list[str] | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        favorites: list[str] | None | Unset
        if isinstance(self.favorites, Unset):
            favorites = UNSET
        elif isinstance(self.favorites, list):
            favorites = self.favorites

        else:
            favorites = self.favorites

        disliked: list[str] | None | Unset
        if isinstance(self.disliked, Unset):
            disliked = UNSET
        elif isinstance(self.disliked, list):
            disliked = self.disliked

        else:
            disliked = self.disliked

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if favorites is not UNSET:
            field_dict["favorites"] = favorites
        if disliked is not UNSET:
            field_dict["disliked"] = disliked

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

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

        def _parse_disliked(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                disliked_type_0 = cast(list[str], data)

                return disliked_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        disliked = _parse_disliked(d.pop("disliked", UNSET))

        genre_preferences_update = cls(
            favorites=favorites,
            disliked=disliked,
        )

        return genre_preferences_update
