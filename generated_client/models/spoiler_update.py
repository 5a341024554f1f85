# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SpoilerUpdate")


@_attrs_define
class SpoilerUpdate:
    """`show` or `hide`.

    Attributes:
        episodes (None | str | Unset):
        shows (None | str | Unset):
        movies (None | str | Unset):
    """

    episodes: None | str | Unset = UNSET
    shows: None | str | Unset = UNSET
    movies: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        episodes: None | str | Unset
        if isinstance(self.episodes, Unset):
            episodes = UNSET
        else:
            episodes = self.episodes

        shows: None | str | Unset
        if isinstance(self.shows, Unset):
            shows = UNSET
        else:
            shows = self.shows

        movies: None | str | Unset
        if isinstance(self.movies, Unset):
            movies = UNSET
        else:
            movies = self.movies

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if episodes is not UNSET:
            field_dict["episodes"] = episodes
        if shows is not UNSET:
            field_dict["shows"] = shows
        if movies is not UNSET:
            field_dict["movies"] = movies

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_episodes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        episodes = _parse_episodes(d.pop("episodes", UNSET))

        def _parse_shows(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shows = _parse_shows(d.pop("shows", UNSET))

        def _parse_movies(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        movies = _parse_movies(d.pop("movies", UNSET))

        spoiler_update = cls(
            episodes=episodes,
            shows=shows,
            movies=movies,
        )

        return spoiler_update
