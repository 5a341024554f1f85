# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NetworkIds")


@_attrs_define
class NetworkIds:
    """
    Attributes:
        trakt (int | Unset):
        tmdb (int | None | Unset):
    """

    trakt: int | Unset = UNSET
    tmdb: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        trakt = self.trakt

        tmdb: int | None | Unset
        if isinstance(self.tmdb, Unset):
            tmdb = UNSET
        else:
            tmdb = self.tmdb

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trakt is not UNSET:
            field_dict["trakt"] = trakt
        if tmdb is not UNSET:
            field_dict["tmdb"] = tmdb

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        trakt = d.pop("trakt", UNSET)

        def _parse_tmdb(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        tmdb = _parse_tmdb(d.pop("tmdb", UNSET))

        network_ids = cls(
            trakt=trakt,
            tmdb=tmdb,
        )

        network_ids.additional_properties = d
        return network_ids

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
