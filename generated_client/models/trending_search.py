# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.item_type import ItemType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.person import Person
    from ..models.show import Show


T = TypeVar("T", bound="TrendingSearch")


@_attrs_define
class TrendingSearch:
    """What many people search for.

    Attributes:
        id (int):
        count (int):
        type_ (ItemType): What an item with a `type` holds.
        movie (Movie | None | Unset):
        show (None | Show | Unset):
        person (None | Person | Unset):
    """

    id: int
    count: int
    type_: ItemType
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    person: None | Person | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.person import Person  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        id = self.id

        count = self.count

        type_ = self.type_.value

        movie: dict[str, Any] | None | Unset
        if isinstance(self.movie, Unset):
            movie = UNSET
        elif isinstance(self.movie, Movie):
            movie = self.movie.to_dict()
        else:
            movie = self.movie

        show: dict[str, Any] | None | Unset
        if isinstance(self.show, Unset):
            show = UNSET
        elif isinstance(self.show, Show):
            show = self.show.to_dict()
        else:
            show = self.show

        person: dict[str, Any] | None | Unset
        if isinstance(self.person, Unset):
            person = UNSET
        elif isinstance(self.person, Person):
            person = self.person.to_dict()
        else:
            person = self.person

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "count": count,
                "type": type_,
            }
        )
        if movie is not UNSET:
            field_dict["movie"] = movie
        if show is not UNSET:
            field_dict["show"] = show
        if person is not UNSET:
            field_dict["person"] = person

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.person import Person  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        count = d.pop("count")

        type_ = ItemType(d.pop("type"))

        def _parse_movie(data: object) -> Movie | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                movie_type_0 = Movie.from_dict(data)

                return movie_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Movie | None | Unset, data)

        movie = _parse_movie(d.pop("movie", UNSET))

        def _parse_show(data: object) -> None | Show | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                show_type_0 = Show.from_dict(data)

                return show_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Show | Unset, data)

        show = _parse_show(d.pop("show", UNSET))

        def _parse_person(data: object) -> None | Person | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                person_type_0 = Person.from_dict(data)

                return person_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Person | Unset, data)

        person = _parse_person(d.pop("person", UNSET))

        trending_search = cls(
            id=id,
            count=count,
            type_=type_,
            movie=movie,
            show=show,
            person=person,
        )

        trending_search.additional_properties = d
        return trending_search

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
