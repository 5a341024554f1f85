# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_input import EpisodeInput
    from ..models.movie_input import MovieInput
    from ..models.person_input import PersonInput
    from ..models.season_input import SeasonInput
    from ..models.show_input import ShowInput
    from ..models.user_input import UserInput


T = TypeVar("T", bound="ItemsRequest")


@_attrs_define
class ItemsRequest:
    """The items that are meant.

    Attributes:
        movies (list[MovieInput] | Unset):
        shows (list[ShowInput] | Unset):
        seasons (list[SeasonInput] | Unset):
        episodes (list[EpisodeInput] | Unset):
        people (list[PersonInput] | Unset):
        users (list[UserInput] | Unset):
    """

    movies: list[MovieInput] | Unset = UNSET
    shows: list[ShowInput] | Unset = UNSET
    seasons: list[SeasonInput] | Unset = UNSET
    episodes: list[EpisodeInput] | Unset = UNSET
    people: list[PersonInput] | Unset = UNSET
    users: list[UserInput] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        movies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.movies, Unset):
            movies = []
            for movies_item_data in self.movies:
                movies_item = movies_item_data.to_dict()
                movies.append(movies_item)

        shows: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.shows, Unset):
            shows = []
            for shows_item_data in self.shows:
                shows_item = shows_item_data.to_dict()
                shows.append(shows_item)

        seasons: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.seasons, Unset):
            seasons = []
            for seasons_item_data in self.seasons:
                seasons_item = seasons_item_data.to_dict()
                seasons.append(seasons_item)

        episodes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.episodes, Unset):
            episodes = []
            for episodes_item_data in self.episodes:
                episodes_item = episodes_item_data.to_dict()
                episodes.append(episodes_item)

        people: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.people, Unset):
            people = []
            for people_item_data in self.people:
                people_item = people_item_data.to_dict()
                people.append(people_item)

        users: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = []
            for users_item_data in self.users:
                users_item = users_item_data.to_dict()
                users.append(users_item)

        field_dict: dict[str, Any] = {}

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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode_input import EpisodeInput  # noqa: PLC0415
        from ..models.movie_input import MovieInput  # noqa: PLC0415
        from ..models.person_input import PersonInput  # noqa: PLC0415
        from ..models.season_input import SeasonInput  # noqa: PLC0415
        from ..models.show_input import ShowInput  # noqa: PLC0415
        from ..models.user_input import UserInput  # noqa: PLC0415

        d = dict(src_dict)
        _movies = d.pop("movies", UNSET)
        movies: list[MovieInput] | Unset = UNSET
        if _movies is not UNSET:
            movies = []
            for movies_item_data in _movies:
                movies_item = MovieInput.from_dict(movies_item_data)

                movies.append(movies_item)

        _shows = d.pop("shows", UNSET)
        shows: list[ShowInput] | Unset = UNSET
        if _shows is not UNSET:
            shows = []
            for shows_item_data in _shows:
                shows_item = ShowInput.from_dict(shows_item_data)

                shows.append(shows_item)

        _seasons = d.pop("seasons", UNSET)
        seasons: list[SeasonInput] | Unset = UNSET
        if _seasons is not UNSET:
            seasons = []
            for seasons_item_data in _seasons:
                seasons_item = SeasonInput.from_dict(seasons_item_data)

                seasons.append(seasons_item)

        _episodes = d.pop("episodes", UNSET)
        episodes: list[EpisodeInput] | Unset = UNSET
        if _episodes is not UNSET:
            episodes = []
            for episodes_item_data in _episodes:
                episodes_item = EpisodeInput.from_dict(episodes_item_data)

                episodes.append(episodes_item)

        _people = d.pop("people", UNSET)
        people: list[PersonInput] | Unset = UNSET
        if _people is not UNSET:
            people = []
            for people_item_data in _people:
                people_item = PersonInput.from_dict(people_item_data)

                people.append(people_item)

        _users = d.pop("users", UNSET)
        users: list[UserInput] | Unset = UNSET
        if _users is not UNSET:
            users = []
            for users_item_data in _users:
                users_item = UserInput.from_dict(users_item_data)

                users.append(users_item)

        items_request = cls(
            movies=movies,
            shows=shows,
            seasons=seasons,
            episodes=episodes,
            people=people,
            users=users,
        )

        return items_request
