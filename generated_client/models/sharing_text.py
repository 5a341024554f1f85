# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SharingText")


@_attrs_define
class SharingText:
    """What is posted on linked services; `[item]` stands for the title.

    Attributes:
        watching (str | Unset):
        watched (str | Unset):
        rated (None | str | Unset):
    """

    watching: str | Unset = UNSET
    watched: str | Unset = UNSET
    rated: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        watching = self.watching

        watched = self.watched

        rated: None | str | Unset
        if isinstance(self.rated, Unset):
            rated = UNSET
        else:
            rated = self.rated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if watching is not UNSET:
            field_dict["watching"] = watching
        if watched is not UNSET:
            field_dict["watched"] = watched
        if rated is not UNSET:
            field_dict["rated"] = rated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        watching = d.pop("watching", UNSET)

        watched = d.pop("watched", UNSET)

        def _parse_rated(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        rated = _parse_rated(d.pop("rated", UNSET))

        sharing_text = cls(
            watching=watching,
            watched=watched,
            rated=rated,
        )

        sharing_text.additional_properties = d
        return sharing_text

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
