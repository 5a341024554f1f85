# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NotFoundIds")


@_attrs_define
class NotFoundIds:
    """
    Attributes:
        trakt (int | None | Unset):
        slug (None | str | Unset):
        tvdb (int | None | Unset):
        imdb (None | str | Unset):
        tmdb (int | None | Unset):
    """

    trakt: int | None | Unset = UNSET
    slug: None | str | Unset = UNSET
    tvdb: int | None | Unset = UNSET
    imdb: None | str | Unset = UNSET
    tmdb: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        trakt: int | None | Unset
        if isinstance(self.trakt, Unset):
            trakt = UNSET
        else:
            trakt = self.trakt

        slug: None | str | Unset
        if isinstance(self.slug, Unset):
            slug = UNSET
        else:
            slug = self.slug

        tvdb: int | None | Unset
        if isinstance(self.tvdb, Unset):
            tvdb = UNSET
        else:
            tvdb = self.tvdb

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trakt is not UNSET:
            field_dict["trakt"] = trakt
        if slug is not UNSET:
            field_dict["slug"] = slug
        if tvdb is not UNSET:
            field_dict["tvdb"] = tvdb
        if imdb is not UNSET:
            field_dict["imdb"] = imdb
        if tmdb is not UNSET:
            field_dict["tmdb"] = tmdb

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_trakt(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        trakt = _parse_trakt(d.pop("trakt", UNSET))

        def _parse_slug(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        slug = _parse_slug(d.pop("slug", UNSET))

        def _parse_tvdb(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        tvdb = _parse_tvdb(d.pop("tvdb", UNSET))

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

        not_found_ids = cls(
            trakt=trakt,
            slug=slug,
            tvdb=tvdb,
            imdb=imdb,
            tmdb=tmdb,
        )

        not_found_ids.additional_properties = d
        return not_found_ids

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
