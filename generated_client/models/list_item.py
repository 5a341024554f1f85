# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.item_type import ItemType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.person import Person
    from ..models.season import Season
    from ..models.show import Show


T = TypeVar("T", bound="ListItem")


@_attrs_define
class ListItem:
    """An item of a list, of the watchlist or of the favourites.

    Attributes:
        listed_at (datetime.datetime):
        type_ (ItemType): What an item with a `type` holds.
        rank (int | Unset):
        id (int | Unset):
        notes (None | str | Unset):
        movie (Movie | None | Unset):
        show (None | Show | Unset):
        season (None | Season | Unset):
        episode (Episode | None | Unset):
        person (None | Person | Unset):
    """

    listed_at: datetime.datetime
    type_: ItemType
    rank: int | Unset = UNSET
    id: int | Unset = UNSET
    notes: None | str | Unset = UNSET
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    season: None | Season | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    person: None | Person | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.person import Person  # noqa: PLC0415
        from ..models.season import Season  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        listed_at = self.listed_at.isoformat()

        type_ = self.type_.value

        rank = self.rank

        id = self.id

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

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

        season: dict[str, Any] | None | Unset
        if isinstance(self.season, Unset):
            season = UNSET
        elif isinstance(self.season, Season):
            season = self.season.to_dict()
        else:
            season = self.season

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "listed_at": listed_at,
                "type": type_,
            }
        )
        if rank is not UNSET:
            field_dict["rank"] = rank
        if id is not UNSET:
            field_dict["id"] = id
        if notes is not UNSET:
            field_dict["notes"] = notes
        if movie is not UNSET:
            field_dict["movie"] = movie
        if show is not UNSET:
            field_dict["show"] = show
        if season is not UNSET:
            field_dict["season"] = season
        if episode is not UNSET:
            field_dict["episode"] = episode
        if person is not UNSET:
            field_dict["person"] = person

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.person import Person  # noqa: PLC0415
        from ..models.season import Season  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        listed_at = datetime.datetime.fromisoformat(d.pop("listed_at"))

        type_ = ItemType(d.pop("type"))

        rank = d.pop("rank", UNSET)

        id = d.pop("id", UNSET)

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

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

        def _parse_season(data: object) -> None | Season | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                season_type_0 = Season.from_dict(data)

                return season_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Season | Unset, data)

        season = _parse_season(d.pop("season", UNSET))

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

        list_item = cls(
            listed_at=listed_at,
            type_=type_,
            rank=rank,
            id=id,
            notes=notes,
            movie=movie,
            show=show,
            season=season,
            episode=episode,
            person=person,
        )

        list_item.additional_properties = d
        return list_item

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
