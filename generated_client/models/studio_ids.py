# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="StudioIds")


@_attrs_define
class StudioIds:
    """
    Attributes:
        trakt (int):
        slug (str):
        tmdb (int | None | Unset):
    """

    trakt: int
    slug: str
    tmdb: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        trakt = self.trakt

        slug = self.slug

        tmdb: int | None | Unset
        if isinstance(self.tmdb, Unset):
            tmdb = UNSET
        else:
            tmdb = self.tmdb

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "trakt": trakt,
                "slug": slug,
            }
        )
        if tmdb is not UNSET:
            field_dict["tmdb"] = tmdb

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        trakt = d.pop("trakt")

        slug = d.pop("slug")

        def _parse_tmdb(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        tmdb = _parse_tmdb(d.pop("tmdb", UNSET))

        studio_ids = cls(
            trakt=trakt,
            slug=slug,
            tmdb=tmdb,
        )

        studio_ids.additional_properties = d
        return studio_ids

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
