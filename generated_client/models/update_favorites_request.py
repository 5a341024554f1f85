# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.sort_how import SortHow
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.listed_movie_input import ListedMovieInput
    from ..models.listed_show_input import ListedShowInput


T = TypeVar("T", bound="UpdateFavoritesRequest")


@_attrs_define
class UpdateFavoritesRequest:
    """Only what is sent changes.

    Attributes:
        description (None | str | Unset):
        sort_by (None | str | Unset):
        sort_how (None | SortHow | Unset):
        movies (list[ListedMovieInput] | Unset):
        shows (list[ListedShowInput] | Unset):
    """

    description: None | str | Unset = UNSET
    sort_by: None | str | Unset = UNSET
    sort_how: None | SortHow | Unset = UNSET
    movies: list[ListedMovieInput] | Unset = UNSET
    shows: list[ListedShowInput] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        sort_by: None | str | Unset
        if isinstance(self.sort_by, Unset):
            sort_by = UNSET
        else:
            sort_by = self.sort_by

        sort_how: None | str | Unset
        if isinstance(self.sort_how, Unset):
            sort_how = UNSET
        elif isinstance(self.sort_how, SortHow):
            sort_how = self.sort_how.value
        else:
            sort_how = self.sort_how

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
        if description is not UNSET:
            field_dict["description"] = description
        if sort_by is not UNSET:
            field_dict["sort_by"] = sort_by
        if sort_how is not UNSET:
            field_dict["sort_how"] = sort_how
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

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_sort_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sort_by = _parse_sort_by(d.pop("sort_by", UNSET))

        def _parse_sort_how(data: object) -> None | SortHow | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sort_how_type_0 = SortHow(data)

                return sort_how_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SortHow | Unset, data)

        sort_how = _parse_sort_how(d.pop("sort_how", UNSET))

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

        update_favorites_request = cls(
            description=description,
            sort_by=sort_by,
            sort_how=sort_how,
            movies=movies,
            shows=shows,
        )

        return update_favorites_request
