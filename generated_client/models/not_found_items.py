# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.not_found_item import NotFoundItem


T = TypeVar("T", bound="NotFoundItems")


@_attrs_define
class NotFoundItems:
    """What Trakt does not know, as it was sent.

    Attributes:
        movies (list[NotFoundItem] | None | Unset):
        shows (list[NotFoundItem] | None | Unset):
        seasons (list[NotFoundItem] | None | Unset):
        episodes (list[NotFoundItem] | None | Unset):
        people (list[NotFoundItem] | None | Unset):
        users (list[NotFoundItem] | None | Unset):
        ids (list[int] | None | Unset):
    """

    movies: list[NotFoundItem] | None | Unset = UNSET
    shows: list[NotFoundItem] | None | Unset = UNSET
    seasons: list[NotFoundItem] | None | Unset = UNSET
    episodes: list[NotFoundItem] | None | Unset = UNSET
    people: list[NotFoundItem] | None | Unset = UNSET
    users: list[NotFoundItem] | None | Unset = UNSET
    ids: list[int] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        movies: list[dict[str, Any]] | None | Unset
        if isinstance(self.movies, Unset):
            movies = UNSET
        elif isinstance(self.movies, list):
            movies = []
            for movies_type_0_item_data in self.movies:
                movies_type_0_item = movies_type_0_item_data.to_dict()
                movies.append(movies_type_0_item)

        else:
            movies = self.movies

        shows: list[dict[str, Any]] | None | Unset
        if isinstance(self.shows, Unset):
            shows = UNSET
        elif isinstance(self.shows, list):
            shows = []
            for shows_type_0_item_data in self.shows:
                shows_type_0_item = shows_type_0_item_data.to_dict()
                shows.append(shows_type_0_item)

        else:
            shows = self.shows

        seasons: list[dict[str, Any]] | None | Unset
        if isinstance(self.seasons, Unset):
            seasons = UNSET
        elif isinstance(self.seasons, list):
            seasons = []
            for seasons_type_0_item_data in self.seasons:
                seasons_type_0_item = seasons_type_0_item_data.to_dict()
                seasons.append(seasons_type_0_item)

        else:
            seasons = self.seasons

        episodes: list[dict[str, Any]] | None | Unset
        if isinstance(self.episodes, Unset):
            episodes = UNSET
        elif isinstance(self.episodes, list):
            episodes = []
            for episodes_type_0_item_data in self.episodes:
                episodes_type_0_item = episodes_type_0_item_data.to_dict()
                episodes.append(episodes_type_0_item)

        else:
            episodes = self.episodes

        people: list[dict[str, Any]] | None | Unset
        if isinstance(self.people, Unset):
            people = UNSET
        elif isinstance(self.people, list):
            people = []
            for people_type_0_item_data in self.people:
                people_type_0_item = people_type_0_item_data.to_dict()
                people.append(people_type_0_item)

        else:
            people = self.people

        users: list[dict[str, Any]] | None | Unset
        if isinstance(self.users, Unset):
            users = UNSET
        elif isinstance(self.users, list):
            users = []
            for users_type_0_item_data in self.users:
                users_type_0_item = users_type_0_item_data.to_dict()
                users.append(users_type_0_item)

        else:
            users = self.users

        ids: list[int] | None | Unset
        if isinstance(self.ids, Unset):
            ids = UNSET
        elif isinstance(self.ids, list):
            ids = self.ids

        else:
            ids = self.ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if movies is not UNSET:
            field_dict["movies"] = movies
        if shows is not UNSET:
            field_dict["shows"] = shows
        if seasons is not UNSET:
            field_dict["seasons"] = seasons
        if episodes is not UNSET:
            field_dict["episodes"] = episodes
        if people is not UNSET:
            field_dict["people"] = people
        if users is not UNSET:
            field_dict["users"] = users
        if ids is not UNSET:
            field_dict["ids"] = ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.not_found_item import NotFoundItem  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_movies(data: object) -> list[NotFoundItem] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                movies_type_0 = []
                _movies_type_0 = data
                for movies_type_0_item_data in _movies_type_0:
                    movies_type_0_item = NotFoundItem.from_dict(movies_type_0_item_data)

                    movies_type_0.append(movies_type_0_item)

                return movies_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NotFoundItem] | None | Unset, data)

        movies = _parse_movies(d.pop("movies", UNSET))

        def _parse_shows(data: object) -> list[NotFoundItem] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                shows_type_0 = []
                _shows_type_0 = data
                for shows_type_0_item_data in _shows_type_0:
                    shows_type_0_item = NotFoundItem.from_dict(shows_type_0_item_data)

                    shows_type_0.append(shows_type_0_item)

                return shows_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NotFoundItem] | None | Unset, data)

        shows = _parse_shows(d.pop("shows", UNSET))

        def _parse_seasons(data: object) -> list[NotFoundItem] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                seasons_type_0 = []
                _seasons_type_0 = data
                for seasons_type_0_item_data in _seasons_type_0:
                    seasons_type_0_item = NotFoundItem.from_dict(seasons_type_0_item_data)

                    seasons_type_0.append(seasons_type_0_item)

                return seasons_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NotFoundItem] | None | Unset, data)

        seasons = _parse_seasons(d.pop("seasons", UNSET))

        def _parse_episodes(data: object) -> list[NotFoundItem] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                episodes_type_0 = []
                _episodes_type_0 = data
                for episodes_type_0_item_data in _episodes_type_0:
                    episodes_type_0_item = NotFoundItem.from_dict(episodes_type_0_item_data)

                    episodes_type_0.append(episodes_type_0_item)

                return episodes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NotFoundItem] | None | Unset, data)

        episodes = _parse_episodes(d.pop("episodes", UNSET))

        def _parse_people(data: object) -> list[NotFoundItem] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                people_type_0 = []
                _people_type_0 = data
                for people_type_0_item_data in _people_type_0:
                    people_type_0_item = NotFoundItem.from_dict(people_type_0_item_data)

                    people_type_0.append(people_type_0_item)

                return people_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NotFoundItem] | None | Unset, data)

        people = _parse_people(d.pop("people", UNSET))

        def _parse_users(data: object) -> list[NotFoundItem] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                users_type_0 = []
                _users_type_0 = data
                for users_type_0_item_data in _users_type_0:
                    users_type_0_item = NotFoundItem.from_dict(users_type_0_item_data)

                    users_type_0.append(users_type_0_item)

                return users_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NotFoundItem] | None | Unset, data)

        users = _parse_users(d.pop("users", UNSET))

        def _parse_ids(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                ids_type_0 = cast(list[int], data)

                return ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        ids = _parse_ids(d.pop("ids", UNSET))

        not_found_items = cls(
            movies=movies,
            shows=shows,
            seasons=seasons,
            episodes=episodes,
            people=people,
            users=users,
            ids=ids,
        )

        not_found_items.additional_properties = d
        return not_found_items

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
