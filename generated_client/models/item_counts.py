# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ItemCounts")


@_attrs_define
class ItemCounts:
    """
    Attributes:
        movies (int | Unset):
        shows (int | Unset):
        seasons (int | Unset):
        season (int | Unset):
        episodes (int | Unset):
        people (int | Unset):
        users (int | Unset):
    """

    movies: int | Unset = UNSET
    shows: int | Unset = UNSET
    seasons: int | Unset = UNSET
    season: int | Unset = UNSET
    episodes: int | Unset = UNSET
    people: int | Unset = UNSET
    users: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        movies = self.movies

        shows = self.shows

        seasons = self.seasons

        season = self.season

        episodes = self.episodes

        people = self.people

        users = self.users

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if movies is not UNSET:
            field_dict["movies"] = movies
        if shows is not UNSET:
            field_dict["shows"] = shows
        if seasons is not UNSET:
            field_dict["seasons"] = seasons
        if season is not UNSET:
            field_dict["season"] = season
        if episodes is not UNSET:
            field_dict["episodes"] = episodes
        if people is not UNSET:
            field_dict["people"] = people
        if users is not UNSET:
            field_dict["users"] = users

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        movies = d.pop("movies", UNSET)

        shows = d.pop("shows", UNSET)

        seasons = d.pop("seasons", UNSET)

        season = d.pop("season", UNSET)

        episodes = d.pop("episodes", UNSET)

        people = d.pop("people", UNSET)

        users = d.pop("users", UNSET)

        item_counts = cls(
            movies=movies,
            shows=shows,
            seasons=seasons,
            season=season,
            episodes=episodes,
            people=people,
            users=users,
        )

        item_counts.additional_properties = d
        return item_counts

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
