# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="EpisodeIdsInput")


@_attrs_define
class EpisodeIdsInput:
    """One of them is enough.

    Attributes:
        trakt (int | Unset):
        tvdb (int | Unset):
        imdb (str | Unset):
        tmdb (int | Unset):
    """

    trakt: int | Unset = UNSET
    tvdb: int | Unset = UNSET
    imdb: str | Unset = UNSET
    tmdb: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        trakt = self.trakt

        tvdb = self.tvdb

        imdb = self.imdb

        tmdb = self.tmdb

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if trakt is not UNSET:
            field_dict["trakt"] = trakt
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
        trakt = d.pop("trakt", UNSET)

        tvdb = d.pop("tvdb", UNSET)

        imdb = d.pop("imdb", UNSET)

        tmdb = d.pop("tmdb", UNSET)

        episode_ids_input = cls(
            trakt=trakt,
            tvdb=tvdb,
            imdb=imdb,
            tmdb=tmdb,
        )

        return episode_ids_input
