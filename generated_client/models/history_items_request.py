# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.watched_episode_input import WatchedEpisodeInput
    from ..models.watched_movie_input import WatchedMovieInput
    from ..models.watched_season_input import WatchedSeasonInput
    from ..models.watched_show_input import WatchedShowInput


T = TypeVar("T", bound="HistoryItemsRequest")


@_attrs_define
class HistoryItemsRequest:
    """What was watched, and when.

    Attributes:
        movies (list[WatchedMovieInput] | Unset):
        shows (list[WatchedShowInput] | Unset):
        seasons (list[WatchedSeasonInput] | Unset):
        episodes (list[WatchedEpisodeInput] | Unset):
    """

    movies: list[WatchedMovieInput] | Unset = UNSET
    shows: list[WatchedShowInput] | Unset = UNSET
    seasons: list[WatchedSeasonInput] | Unset = UNSET
    episodes: list[WatchedEpisodeInput] | Unset = UNSET

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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.watched_episode_input import WatchedEpisodeInput  # noqa: PLC0415
        from ..models.watched_movie_input import WatchedMovieInput  # noqa: PLC0415
        from ..models.watched_season_input import WatchedSeasonInput  # noqa: PLC0415
        from ..models.watched_show_input import WatchedShowInput  # noqa: PLC0415

        d = dict(src_dict)
        _movies = d.pop("movies", UNSET)
        movies: list[WatchedMovieInput] | Unset = UNSET
        if _movies is not UNSET:
            movies = []
            for movies_item_data in _movies:
                movies_item = WatchedMovieInput.from_dict(movies_item_data)

                movies.append(movies_item)

        _shows = d.pop("shows", UNSET)
        shows: list[WatchedShowInput] | Unset = UNSET
        if _shows is not UNSET:
            shows = []
            for shows_item_data in _shows:
                shows_item = WatchedShowInput.from_dict(shows_item_data)

                shows.append(shows_item)

        _seasons = d.pop("seasons", UNSET)
        seasons: list[WatchedSeasonInput] | Unset = UNSET
        if _seasons is not UNSET:
            seasons = []
            for seasons_item_data in _seasons:
                seasons_item = WatchedSeasonInput.from_dict(seasons_item_data)

                seasons.append(seasons_item)

        _episodes = d.pop("episodes", UNSET)
        episodes: list[WatchedEpisodeInput] | Unset = UNSET
        if _episodes is not UNSET:
            episodes = []
            for episodes_item_data in _episodes:
                episodes_item = WatchedEpisodeInput.from_dict(episodes_item_data)

                episodes.append(episodes_item)

        history_items_request = cls(
            movies=movies,
            shows=shows,
            seasons=seasons,
            episodes=episodes,
        )

        return history_items_request
