# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PersonIds")


@_attrs_define
class PersonIds:
    """
    Attributes:
        trakt (int):
        slug (str): The name in links.
        imdb (None | str | Unset):
        tmdb (int | None | Unset):
        tvdb (int | None | Unset):
        tvrage (int | None | Unset):
    """

    trakt: int
    slug: str
    imdb: None | str | Unset = UNSET
    tmdb: int | None | Unset = UNSET
    tvdb: int | None | Unset = UNSET
    tvrage: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        trakt = self.trakt

        slug = self.slug

        imdb: None | str | Unset
        if isinstance(self.imdb, Unset):
            imdb = UNSET
        else:
            imdb = self.imdb

        tmdb: int | None | Unset
        if isinstance(self.tmdb, Unset):
            tmdb = UNSET
        else:
            tmdb = self.tmdb

        tvdb: int | None | Unset
        if isinstance(self.tvdb, Unset):
            tvdb = UNSET
        else:
            tvdb = self.tvdb

        tvrage: int | None | Unset
        if isinstance(self.tvrage, Unset):
            tvrage = UNSET
        else:
            tvrage = self.tvrage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "trakt": trakt,
                "slug": slug,
            }
        )
        if imdb is not UNSET:
            field_dict["imdb"] = imdb
        if tmdb is not UNSET:
            field_dict["tmdb"] = tmdb
        if tvdb is not UNSET:
            field_dict["tvdb"] = tvdb
        if tvrage is not UNSET:
            field_dict["tvrage"] = tvrage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        trakt = d.pop("trakt")

        slug = d.pop("slug")

        def _parse_imdb(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        imdb = _parse_imdb(d.pop("imdb", UNSET))

        def _parse_tmdb(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        tmdb = _parse_tmdb(d.pop("tmdb", UNSET))

        def _parse_tvdb(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        tvdb = _parse_tvdb(d.pop("tvdb", UNSET))

        def _parse_tvrage(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        tvrage = _parse_tvrage(d.pop("tvrage", UNSET))

        person_ids = cls(
            trakt=trakt,
            slug=slug,
            imdb=imdb,
            tmdb=tmdb,
            tvdb=tvdb,
            tvrage=tvrage,
        )

        person_ids.additional_properties = d
        return person_ids

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
