# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.item_type import ItemType
from ..models.note_privacy import NotePrivacy
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.note import Note
    from ..models.note_attachment import NoteAttachment
    from ..models.note_item import NoteItem
    from ..models.person import Person
    from ..models.season import Season
    from ..models.show import Show


T = TypeVar("T", bound="NotedItem")


@_attrs_define
class NotedItem:
    """A note, and what it is attached to.

    Attributes:
        id (int | Unset):
        notes (None | str | Unset):
        privacy (NotePrivacy | Unset): Who sees a note.
        spoiler (bool | Unset):
        created_at (datetime.datetime | Unset):
        updated_at (datetime.datetime | Unset):
        item (NoteItem | Unset): What a note is attached to.
        attached_to (NoteAttachment | Unset): Whether the note belongs to the item itself, or to one play, rating or
            copy of it.
        type_ (ItemType | Unset): What an item with a `type` holds.
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
        note (Note | Unset): A note that a person keeps for themselves, or shows.
    """

    id: int | Unset = UNSET
    notes: None | str | Unset = UNSET
    privacy: NotePrivacy | Unset = UNSET
    spoiler: bool | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    item: NoteItem | Unset = UNSET
    attached_to: NoteAttachment | Unset = UNSET
    type_: ItemType | Unset = UNSET
    movie: Movie | Unset = UNSET
    show: Show | Unset = UNSET
    season: Season | Unset = UNSET
    episode: Episode | Unset = UNSET
    person: Person | Unset = UNSET
    note: Note | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        privacy: str | Unset = UNSET
        if not isinstance(self.privacy, Unset):
            privacy = self.privacy.value

        spoiler = self.spoiler

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        item: dict[str, Any] | Unset = UNSET
        if not isinstance(self.item, Unset):
            item = self.item.to_dict()

        attached_to: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attached_to, Unset):
            attached_to = self.attached_to.to_dict()

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

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

        note: dict[str, Any] | Unset = UNSET
        if not isinstance(self.note, Unset):
            note = self.note.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if notes is not UNSET:
            field_dict["notes"] = notes
        if privacy is not UNSET:
            field_dict["privacy"] = privacy
        if spoiler is not UNSET:
            field_dict["spoiler"] = spoiler
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if item is not UNSET:
            field_dict["item"] = item
        if attached_to is not UNSET:
            field_dict["attached_to"] = attached_to
        if type_ is not UNSET:
            field_dict["type"] = type_
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
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.note import Note  # noqa: PLC0415
        from ..models.note_attachment import NoteAttachment  # noqa: PLC0415
        from ..models.note_item import NoteItem  # noqa: PLC0415
        from ..models.person import Person  # noqa: PLC0415
        from ..models.season import Season  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        _privacy = d.pop("privacy", UNSET)
        privacy: NotePrivacy | Unset
        if isinstance(_privacy, Unset):
            privacy = UNSET
        else:
            privacy = NotePrivacy(_privacy)

        spoiler = d.pop("spoiler", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        _item = d.pop("item", UNSET)
        item: NoteItem | Unset
        if isinstance(_item, Unset):
            item = UNSET
        else:
            item = NoteItem.from_dict(_item)

        _attached_to = d.pop("attached_to", UNSET)
        attached_to: NoteAttachment | Unset
        if isinstance(_attached_to, Unset):
            attached_to = UNSET
        else:
            attached_to = NoteAttachment.from_dict(_attached_to)

        _type_ = d.pop("type", UNSET)
        type_: ItemType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = ItemType(_type_)

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

        _note = d.pop("note", UNSET)
        note: Note | Unset
        if isinstance(_note, Unset):
            note = UNSET
        else:
            note = Note.from_dict(_note)

        noted_item = cls(
            id=id,
            notes=notes,
            privacy=privacy,
            spoiler=spoiler,
            created_at=created_at,
            updated_at=updated_at,
            item=item,
            attached_to=attached_to,
            type_=type_,
            movie=movie,
            show=show,
            season=season,
            episode=episode,
            person=person,
            note=note,
        )

        noted_item.additional_properties = d
        return noted_item

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
