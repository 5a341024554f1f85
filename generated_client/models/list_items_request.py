# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.listed_episode_input import ListedEpisodeInput
    from ..models.listed_movie_input import ListedMovieInput
    from ..models.listed_person_input import ListedPersonInput
    from ..models.listed_season_input import ListedSeasonInput
    from ..models.listed_show_input import ListedShowInput


T = TypeVar("T", bound="ListItemsRequest")


@_attrs_define
class ListItemsRequest:
    """What goes on the list or the watchlist.

    Attributes:
        movies (list[ListedMovieInput] | Unset):
        shows (list[ListedShowInput] | Unset):
        seasons (list[ListedSeasonInput] | Unset):
        episodes (list[ListedEpisodeInput] | Unset):
        people (list[ListedPersonInput] | Unset):
    """

    movies: list[ListedMovieInput] | Unset = UNSET
    shows: list[ListedShowInput] | Unset = UNSET
    seasons: list[ListedSeasonInput] | Unset = UNSET
    episodes: list[ListedEpisodeInput] | Unset = UNSET
    people: list[ListedPersonInput] | Unset = UNSET

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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.listed_episode_input import ListedEpisodeInput  # noqa: PLC0415
        from ..models.listed_movie_input import ListedMovieInput  # noqa: PLC0415
        from ..models.listed_person_input import ListedPersonInput  # noqa: PLC0415
        from ..models.listed_season_input import ListedSeasonInput  # noqa: PLC0415
        from ..models.listed_show_input import ListedShowInput  # noqa: PLC0415

        d = dict(src_dict)
        _movies = d.pop("movies", UNSET)
        movies: list[ListedMovieInput] | Unset = UNSET
        if _movies is not UNSET:
            movies = []
            for movies_item_data in _movies:
                movies_item = ListedMovieInput.from_dict(movies_item_data)

                movies.append(movies_item)

        _shows = d.pop("shows", UNSET)
        shows: list[ListedShowInput] | Unset = UNSET
        if _shows is not UNSET:
            shows = []
            for shows_item_data in _shows:
                shows_item = ListedShowInput.from_dict(shows_item_data)

                shows.append(shows_item)

        _seasons = d.pop("seasons", UNSET)
        seasons: list[ListedSeasonInput] | Unset = UNSET
        if _seasons is not UNSET:
            seasons = []
            for seasons_item_data in _seasons:
                seasons_item = ListedSeasonInput.from_dict(seasons_item_data)

                seasons.append(seasons_item)

        _episodes = d.pop("episodes", UNSET)
        episodes: list[ListedEpisodeInput] | Unset = UNSET
        if _episodes is not UNSET:
            episodes = []
            for episodes_item_data in _episodes:
                episodes_item = ListedEpisodeInput.from_dict(episodes_item_data)

                episodes.append(episodes_item)

        _people = d.pop("people", UNSET)
        people: list[ListedPersonInput] | Unset = UNSET
        if _people is not UNSET:
            people = []
            for people_item_data in _people:
                people_item = ListedPersonInput.from_dict(people_item_data)

                people.append(people_item)

        list_items_request = cls(
            movies=movies,
            shows=shows,
            seasons=seasons,
            episodes=episodes,
            people=people,
        )

        return list_items_request
