# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.listed_movie_input import ListedMovieInput
    from ..models.listed_show_input import ListedShowInput


T = TypeVar("T", bound="FavoriteItemsRequest")


@_attrs_define
class FavoriteItemsRequest:
    """Films and series; `notes` say why.

    Attributes:
        movies (list[ListedMovieInput] | Unset):
        shows (list[ListedShowInput] | Unset):
    """

    movies: list[ListedMovieInput] | Unset = UNSET
    shows: list[ListedShowInput] | Unset = UNSET

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

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if movies is not UNSET:
            field_dict["movies"] = movies
        if shows is not UNSET:
            field_dict["shows"] = shows

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.listed_movie_input import ListedMovieInput  # noqa: PLC0415
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

        favorite_items_request = cls(
            movies=movies,
            shows=shows,
        )

        return favorite_items_request
