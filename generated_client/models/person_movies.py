# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie_jobs import MovieJobs
    from ..models.movie_role import MovieRole


T = TypeVar("T", bound="PersonMovies")


@_attrs_define
class PersonMovies:
    """The films somebody played in and worked on.

    Attributes:
        cast (list[MovieRole] | None | Unset):
        crew (MovieJobs | None | Unset):
    """

    cast: list[MovieRole] | None | Unset = UNSET
    crew: MovieJobs | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.movie_jobs import MovieJobs  # noqa: PLC0415

        cast: list[dict[str, Any]] | None | Unset
        if isinstance(self.cast, Unset):
            cast = UNSET
        elif isinstance(self.cast, list):
            cast = []
            for cast_type_0_item_data in self.cast:
                cast_type_0_item = cast_type_0_item_data.to_dict()
                cast.append(cast_type_0_item)

        else:
            cast = self.cast

        crew: dict[str, Any] | None | Unset
        if isinstance(self.crew, Unset):
            crew = UNSET
        elif isinstance(self.crew, MovieJobs):
            crew = self.crew.to_dict()
        else:
            crew = self.crew

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cast is not UNSET:
            field_dict["cast"] = cast
        if crew is not UNSET:
            field_dict["crew"] = crew

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.movie_jobs import MovieJobs  # noqa: PLC0415
        from ..models.movie_role import MovieRole  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_cast(data: object) -> list[MovieRole] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                cast_type_0 = []
                _cast_type_0 = data
                for cast_type_0_item_data in _cast_type_0:
                    cast_type_0_item = MovieRole.from_dict(cast_type_0_item_data)

                    cast_type_0.append(cast_type_0_item)

                return cast_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MovieRole] | None | Unset, data)

        cast = _parse_cast(d.pop("cast", UNSET))

        def _parse_crew(data: object) -> MovieJobs | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                crew_type_0 = MovieJobs.from_dict(data)

                return crew_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MovieJobs | None | Unset, data)

        crew = _parse_crew(d.pop("crew", UNSET))

        person_movies = cls(
            cast=cast,
            crew=crew,
        )

        person_movies.additional_properties = d
        return person_movies

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
