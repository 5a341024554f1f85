# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SeasonIdsInput")


@_attrs_define
class SeasonIdsInput:
    """One of them is enough.

    Attributes:
        trakt (int | Unset):
        tvdb (int | Unset):
        tmdb (int | Unset):
    """

    trakt: int | Unset = UNSET
    tvdb: int | Unset = UNSET
    tmdb: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        trakt = self.trakt

        tvdb = self.tvdb

        tmdb = self.tmdb

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if trakt is not UNSET:
            field_dict["trakt"] = trakt
        if tvdb is not UNSET:
            field_dict["tvdb"] = tvdb
        if tmdb is not UNSET:
            field_dict["tmdb"] = tmdb

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        trakt = d.pop("trakt", UNSET)

        tvdb = d.pop("tvdb", UNSET)

        tmdb = d.pop("tmdb", UNSET)

        season_ids_input = cls(
            trakt=trakt,
            tvdb=tvdb,
            tmdb=tmdb,
        )

        return season_ids_input
