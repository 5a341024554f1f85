# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.item_type import ItemType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.note_attachment import NoteAttachment
    from ..models.person import Person
    from ..models.season import Season
    from ..models.show import Show


T = TypeVar("T", bound="NoteItem")


@_attrs_define
class NoteItem:
    """What a note is attached to.

    Attributes:
        type_ (ItemType | Unset): What an item with a `type` holds.
        attached_to (NoteAttachment | Unset): Whether the note belongs to the item itself, or to one play, rating or
            copy of it.
        movie (Movie | Unset): A film. Everything after `ids` comes with `extended`: `images` for pictures and colours,
            `full` for the rest.
        show (Show | Unset): A series. Everything after `ids` comes with `extended`: `images` for pictures and colours,
            `full` for the
            rest.
        season (Season | Unset): A season of a show; number 0 holds the specials. What follows `ids` comes with
            `extended`: `full`, `images`,
            and `episodes` for the episodes.
        episode (Episode | Unset): An episode of a show. What follows `ids` comes with `extended`: `images` for
            pictures, `full` for the rest.
        person (Person | Unset): Somebody in front of or behind the camera. What follows `ids` comes with `extended`:
            `images` for pictures,
            `full` for the rest.
    """

    type_: ItemType | Unset = UNSET
    attached_to: NoteAttachment | Unset = UNSET
    movie: Movie | Unset = UNSET
    show: Show | Unset = UNSET
    season: Season | Unset = UNSET
    episode: Episode | Unset = UNSET
    person: Person | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        attached_to: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attached_to, Unset):
            attached_to = self.attached_to.to_dict()

        movie: dict[str, Any] | Unset = UNSET
        if not isinstance(self.movie, Unset):
            movie = self.movie.to_dict()

        show: dict[str, Any] | Unset = UNSET
        if not isinstance(self.show, Unset):
            show = self.show.to_dict()

        season: dict[str, Any] | Unset = UNSET
        if not isinstance(self.season, Unset):
            season = self.season.to_dict()

        episode: dict[str, Any] | Unset = UNSET
        if not isinstance(self.episode, Unset):
            episode = self.episode.to_dict()

        person: dict[str, Any] | Unset = UNSET
        if not isinstance(self.person, Unset):
            person = self.person.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if attached_to is not UNSET:
            field_dict["attached_to"] = attached_to
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
        from ..models.note_attachment import NoteAttachment  # noqa: PLC0415
        from ..models.person import Person  # noqa: PLC0415
        from ..models.season import Season  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        _type_ = d.pop("type", UNSET)
        type_: ItemType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = ItemType(_type_)

        _attached_to = d.pop("attached_to", UNSET)
        attached_to: NoteAttachment | Unset
        if isinstance(_attached_to, Unset):
            attached_to = UNSET
        else:
            attached_to = NoteAttachment.from_dict(_attached_to)

        _movie = d.pop("movie", UNSET)
        movie: Movie | Unset
        if isinstance(_movie, Unset):
            movie = UNSET
        else:
            movie = Movie.from_dict(_movie)

        _show = d.pop("show", UNSET)
        show: Show | Unset
        if isinstance(_show, Unset):
            show = UNSET
        else:
            show = Show.from_dict(_show)

        _season = d.pop("season", UNSET)
        season: Season | Unset
        if isinstance(_season, Unset):
            season = UNSET
        else:
            season = Season.from_dict(_season)

        _episode = d.pop("episode", UNSET)
        episode: Episode | Unset
        if isinstance(_episode, Unset):
            episode = UNSET
        else:
            episode = Episode.from_dict(_episode)

        _person = d.pop("person", UNSET)
        person: Person | Unset
        if isinstance(_person, Unset):
            person = UNSET
        else:
            person = Person.from_dict(_person)

        note_item = cls(
            type_=type_,
            attached_to=attached_to,
            movie=movie,
            show=show,
            season=season,
            episode=episode,
            person=person,
        )

        note_item.additional_properties = d
        return note_item

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
