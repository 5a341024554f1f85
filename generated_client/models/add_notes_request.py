# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.note_privacy import NotePrivacy
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_input import EpisodeInput
    from ..models.movie_input import MovieInput
    from ..models.note_attachment_input import NoteAttachmentInput
    from ..models.note_item_input import NoteItemInput
    from ..models.person_input import PersonInput
    from ..models.season_input import SeasonInput
    from ..models.show_input import ShowInput


T = TypeVar("T", bound="AddNotesRequest")


@_attrs_define
class AddNotesRequest:
    """The text, and one item.

    Attributes:
        notes (str): At most 500 characters.
        spoiler (bool | Unset):
        privacy (NotePrivacy | Unset): Who sees a note.
        attached_to (NoteAttachmentInput | Unset):
        item (NoteItemInput | Unset): The item, in the contract's way.
        movie (MovieInput | Unset): A film, by its ids or by title and year.
        show (ShowInput | Unset): A series, by its ids or by title and year; with `seasons` only those.
        season (SeasonInput | Unset):
        episode (EpisodeInput | Unset):
        person (PersonInput | Unset):
    """

    notes: str
    spoiler: bool | Unset = UNSET
    privacy: NotePrivacy | Unset = UNSET
    attached_to: NoteAttachmentInput | Unset = UNSET
    item: NoteItemInput | Unset = UNSET
    movie: MovieInput | Unset = UNSET
    show: ShowInput | Unset = UNSET
    season: SeasonInput | Unset = UNSET
    episode: EpisodeInput | Unset = UNSET
    person: PersonInput | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        notes = self.notes

        spoiler = self.spoiler

        privacy: str | Unset = UNSET
        if not isinstance(self.privacy, Unset):
            privacy = self.privacy.value

        attached_to: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attached_to, Unset):
            attached_to = self.attached_to.to_dict()

        item: dict[str, Any] | Unset = UNSET
        if not isinstance(self.item, Unset):
            item = self.item.to_dict()

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

        field_dict.update(
            {
                "notes": notes,
            }
        )
        if spoiler is not UNSET:
            field_dict["spoiler"] = spoiler
        if privacy is not UNSET:
            field_dict["privacy"] = privacy
        if attached_to is not UNSET:
            field_dict["attached_to"] = attached_to
        if item is not UNSET:
            field_dict["item"] = item
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
        from ..models.episode_input import EpisodeInput  # noqa: PLC0415
        from ..models.movie_input import MovieInput  # noqa: PLC0415
        from ..models.note_attachment_input import NoteAttachmentInput  # noqa: PLC0415
        from ..models.note_item_input import NoteItemInput  # noqa: PLC0415
        from ..models.person_input import PersonInput  # noqa: PLC0415
        from ..models.season_input import SeasonInput  # noqa: PLC0415
        from ..models.show_input import ShowInput  # noqa: PLC0415

        d = dict(src_dict)
        notes = d.pop("notes")

        spoiler = d.pop("spoiler", UNSET)

        _privacy = d.pop("privacy", UNSET)
        privacy: NotePrivacy | Unset
        if isinstance(_privacy, Unset):
            privacy = UNSET
        else:
            privacy = NotePrivacy(_privacy)

        _attached_to = d.pop("attached_to", UNSET)
        attached_to: NoteAttachmentInput | Unset
        if isinstance(_attached_to, Unset):
            attached_to = UNSET
        else:
            attached_to = NoteAttachmentInput.from_dict(_attached_to)

        _item = d.pop("item", UNSET)
        item: NoteItemInput | Unset
        if isinstance(_item, Unset):
            item = UNSET
        else:
            item = NoteItemInput.from_dict(_item)

        _movie = d.pop("movie", UNSET)
        movie: MovieInput | Unset
        if isinstance(_movie, Unset):
            movie = UNSET
        else:
            movie = MovieInput.from_dict(_movie)

        _show = d.pop("show", UNSET)
        show: ShowInput | Unset
        if isinstance(_show, Unset):
            show = UNSET
        else:
            show = ShowInput.from_dict(_show)

        _season = d.pop("season", UNSET)
        season: SeasonInput | Unset
        if isinstance(_season, Unset):
            season = UNSET
        else:
            season = SeasonInput.from_dict(_season)

        _episode = d.pop("episode", UNSET)
        episode: EpisodeInput | Unset
        if isinstance(_episode, Unset):
            episode = UNSET
        else:
            episode = EpisodeInput.from_dict(_episode)

        _person = d.pop("person", UNSET)
        person: PersonInput | Unset
        if isinstance(_person, Unset):
            person = UNSET
        else:
            person = PersonInput.from_dict(_person)

        add_notes_request = cls(
            notes=notes,
            spoiler=spoiler,
            privacy=privacy,
            attached_to=attached_to,
            item=item,
            movie=movie,
            show=show,
            season=season,
            episode=episode,
            person=person,
        )

        return add_notes_request
