# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.profile_sort import ProfileSort
    from ..models.profile_tab import ProfileTab


T = TypeVar("T", bound="ProfileSettings")


@_attrs_define
class ProfileSettings:
    """
    Attributes:
        favorites (ProfileSort | Unset):
        most_watched_shows (ProfileTab | Unset):
        most_watched_movies (ProfileTab | Unset):
    """

    favorites: ProfileSort | Unset = UNSET
    most_watched_shows: ProfileTab | Unset = UNSET
    most_watched_movies: ProfileTab | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        favorites: dict[str, Any] | Unset = UNSET
        if not isinstance(self.favorites, Unset):
            favorites = self.favorites.to_dict()

        most_watched_shows: dict[str, Any] | Unset = UNSET
        if not isinstance(self.most_watched_shows, Unset):
            most_watched_shows = self.most_watched_shows.to_dict()

        most_watched_movies: dict[str, Any] | Unset = UNSET
        if not isinstance(self.most_watched_movies, Unset):
            most_watched_movies = self.most_watched_movies.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if favorites is not UNSET:
            field_dict["favorites"] = favorites
        if most_watched_shows is not UNSET:
            field_dict["most_watched_shows"] = most_watched_shows
        if most_watched_movies is not UNSET:
            field_dict["most_watched_movies"] = most_watched_movies

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.profile_sort import ProfileSort  # noqa: PLC0415
        from ..models.profile_tab import ProfileTab  # noqa: PLC0415

        d = dict(src_dict)
        _favorites = d.pop("favorites", UNSET)
        favorites: ProfileSort | Unset
        if isinstance(_favorites, Unset):
            favorites = UNSET
        else:
            favorites = ProfileSort.from_dict(_favorites)

        _most_watched_shows = d.pop("most_watched_shows", UNSET)
        most_watched_shows: ProfileTab | Unset
        if isinstance(_most_watched_shows, Unset):
            most_watched_shows = UNSET
        else:
            most_watched_shows = ProfileTab.from_dict(_most_watched_shows)

        _most_watched_movies = d.pop("most_watched_movies", UNSET)
        most_watched_movies: ProfileTab | Unset
        if isinstance(_most_watched_movies, Unset):
            most_watched_movies = UNSET
        else:
            most_watched_movies = ProfileTab.from_dict(_most_watched_movies)

        profile_settings = cls(
            favorites=favorites,
            most_watched_shows=most_watched_shows,
            most_watched_movies=most_watched_movies,
        )

        profile_settings.additional_properties = d
        return profile_settings

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
