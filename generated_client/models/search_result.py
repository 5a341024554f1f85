# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.item_type import ItemType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.list_ import List
    from ..models.movie import Movie
    from ..models.person import Person
    from ..models.show import Show


T = TypeVar("T", bound="SearchResult")


@_attrs_define
class SearchResult:
    """
    Attributes:
        score (float | None): How well it matches; null for a search by id.
        type_ (ItemType): What an item with a `type` holds.
        movie (Movie | None | Unset):
        show (None | Show | Unset):
        episode (Episode | None | Unset):
        person (None | Person | Unset):
        list_ (List | None | Unset):
    """

    score: float | None
    type_: ItemType
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    person: None | Person | Unset = UNSET
    list_: List | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.list_ import List  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.person import Person  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        score: float | None
        score = self.score

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

        episode: dict[str, Any] | None | Unset
        if isinstance(self.episode, Unset):
            episode = UNSET
        elif isinstance(self.episode, Episode):
            episode = self.episode.to_dict()
        else:
            episode = self.episode

        person: dict[str, Any] | None | Unset
        if isinstance(self.person, Unset):
            person = UNSET
        elif isinstance(self.person, Person):
            person = self.person.to_dict()
        else:
            person = self.person

        list_: dict[str, Any] | None | Unset
        if isinstance(self.list_, Unset):
            list_ = UNSET
        elif isinstance(self.list_, List):
            list_ = self.list_.to_dict()
        else:
            list_ = self.list_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "score": score,
                "type": type_,
            }
        )
        if movie is not UNSET:
            field_dict["movie"] = movie
        if show is not UNSET:
            field_dict["show"] = show
        if episode is not UNSET:
            field_dict["episode"] = episode
        if person is not UNSET:
            field_dict["person"] = person
        if list_ is not UNSET:
            field_dict["list"] = list_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.list_ import List  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.person import Person  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_score(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        score = _parse_score(d.pop("score"))

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

        def _parse_episode(data: object) -> Episode | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                episode_type_0 = Episode.from_dict(data)

                return episode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Episode | None | Unset, data)

        episode = _parse_episode(d.pop("episode", UNSET))

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

        def _parse_list_(data: object) -> List | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                list_type_0 = List.from_dict(data)

                return list_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(List | None | Unset, data)

        list_ = _parse_list_(d.pop("list", UNSET))

        search_result = cls(
            score=score,
            type_=type_,
            movie=movie,
            show=show,
            episode=episode,
            person=person,
            list_=list_,
        )

        search_result.additional_properties = d
        return search_result

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
