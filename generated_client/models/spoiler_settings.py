# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SpoilerSettings")


@_attrs_define
class SpoilerSettings:
    """What is blurred until it has been watched.

    Attributes:
        episodes (None | str | Unset):
        shows (None | str | Unset):
        movies (None | str | Unset):
        comments (None | str | Unset):
        ratings (None | str | Unset):
        actors (None | str | Unset):
    """

    episodes: None | str | Unset = UNSET
    shows: None | str | Unset = UNSET
    movies: None | str | Unset = UNSET
    comments: None | str | Unset = UNSET
    ratings: None | str | Unset = UNSET
    actors: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

        comments: None | str | Unset
        if isinstance(self.comments, Unset):
            comments = UNSET
        else:
            comments = self.comments

        ratings: None | str | Unset
        if isinstance(self.ratings, Unset):
            ratings = UNSET
        else:
            ratings = self.ratings

        actors: None | str | Unset
        if isinstance(self.actors, Unset):
            actors = UNSET
        else:
            actors = self.actors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if episodes is not UNSET:
            field_dict["episodes"] = episodes
        if shows is not UNSET:
            field_dict["shows"] = shows
        if movies is not UNSET:
            field_dict["movies"] = movies
        if comments is not UNSET:
            field_dict["comments"] = comments
        if ratings is not UNSET:
            field_dict["ratings"] = ratings
        if actors is not UNSET:
            field_dict["actors"] = actors

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

        def _parse_comments(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        comments = _parse_comments(d.pop("comments", UNSET))

        def _parse_ratings(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ratings = _parse_ratings(d.pop("ratings", UNSET))

        def _parse_actors(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        actors = _parse_actors(d.pop("actors", UNSET))

        spoiler_settings = cls(
            episodes=episodes,
            shows=shows,
            movies=movies,
            comments=comments,
            ratings=ratings,
            actors=actors,
        )

        spoiler_settings.additional_properties = d
        return spoiler_settings

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
