# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_input import EpisodeInput
    from ..models.movie_input import MovieInput
    from ..models.person_input import PersonInput
    from ..models.season_input import SeasonInput
    from ..models.show_input import ShowInput


T = TypeVar("T", bound="NoteItemInput")


@_attrs_define
class NoteItemInput:
    """The item, in the contract's way.

    Attributes:
        type_ (str | Unset):
        movie (MovieInput | Unset): A film, by its ids or by title and year.
        show (ShowInput | Unset): A series, by its ids or by title and year; with `seasons` only those.
        season (SeasonInput | Unset):
        episode (EpisodeInput | Unset):
        person (PersonInput | Unset):
    """

    type_: str | Unset = UNSET
    movie: MovieInput | Unset = UNSET
    show: ShowInput | Unset = UNSET
    season: SeasonInput | Unset = UNSET
    episode: EpisodeInput | Unset = UNSET
    person: PersonInput | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

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

        field_dict.update({})
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode_input import EpisodeInput  # noqa: PLC0415
        from ..models.movie_input import MovieInput  # noqa: PLC0415
        from ..models.person_input import PersonInput  # noqa: PLC0415
        from ..models.season_input import SeasonInput  # noqa: PLC0415
        from ..models.show_input import ShowInput  # noqa: PLC0415

        d = dict(src_dict)
        type_ = d.pop("type", UNSET)

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

        note_item_input = cls(
            type_=type_,
            movie=movie,
            show=show,
            season=season,
            episode=episode,
            person=person,
        )

        return note_item_input
