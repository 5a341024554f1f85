# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SeasonImages")


@_attrs_define
class SeasonImages:
    """Addresses without their scheme, best first.

    Attributes:
        poster (list[str] | Unset):
        thumb (list[str] | Unset):
    """

    poster: list[str] | Unset = UNSET
    thumb: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        poster: list[str] | Unset = UNSET
        if not isinstance(self.poster, Unset):
            poster = self.poster

        thumb: list[str] | Unset = UNSET
        if not isinstance(self.thumb, Unset):
            thumb = self.thumb

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if poster is not UNSET:
            field_dict["poster"] = poster
        if thumb is not UNSET:
            field_dict["thumb"] = thumb

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        poster = cast(list[str], d.pop("poster", UNSET))

        thumb = cast(list[str], d.pop("thumb", UNSET))

        season_images = cls(
            poster=poster,
            thumb=thumb,
        )

        season_images.additional_properties = d
        return season_images

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
