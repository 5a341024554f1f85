# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_reference_input import EpisodeReferenceInput
    from ..models.movie_input import MovieInput
    from ..models.show_reference_input import ShowReferenceInput


T = TypeVar("T", bound="ScrobbleRequest")


@_attrs_define
class ScrobbleRequest:
    """What is playing: a film, an episode, or a series and the number of an episode.

    Attributes:
        progress (float): In per cent.
        movie (MovieInput | Unset): A film, by its ids or by title and year.
        show (ShowReferenceInput | Unset): A series, by its ids or by title and year.
        episode (EpisodeReferenceInput | Unset): An episode by its ids; or, beside its series, by season and number, or
            by the number counted through all
            seasons.
    """

    progress: float
    movie: MovieInput | Unset = UNSET
    show: ShowReferenceInput | Unset = UNSET
    episode: EpisodeReferenceInput | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        progress = self.progress

        movie: dict[str, Any] | Unset = UNSET
        if not isinstance(self.movie, Unset):
            movie = self.movie.to_dict()

        show: dict[str, Any] | Unset = UNSET
        if not isinstance(self.show, Unset):
            show = self.show.to_dict()

        episode: dict[str, Any] | Unset = UNSET
        if not isinstance(self.episode, Unset):
            episode = self.episode.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "progress": progress,
            }
        )
        if movie is not UNSET:
            field_dict["movie"] = movie
        if show is not UNSET:
            field_dict["show"] = show
        if episode is not UNSET:
            field_dict["episode"] = episode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode_reference_input import EpisodeReferenceInput  # noqa: PLC0415
        from ..models.movie_input import MovieInput  # noqa: PLC0415
        from ..models.show_reference_input import ShowReferenceInput  # noqa: PLC0415

        d = dict(src_dict)
        progress = d.pop("progress")

        _movie = d.pop("movie", UNSET)
        movie: MovieInput | Unset
        if isinstance(_movie, Unset):
            movie = UNSET
        else:
            movie = MovieInput.from_dict(_movie)

        _show = d.pop("show", UNSET)
        show: ShowReferenceInput | Unset
        if isinstance(_show, Unset):
            show = UNSET
        else:
            show = ShowReferenceInput.from_dict(_show)

        _episode = d.pop("episode", UNSET)
        episode: EpisodeReferenceInput | Unset
        if isinstance(_episode, Unset):
            episode = UNSET
        else:
            episode = EpisodeReferenceInput.from_dict(_episode)

        scrobble_request = cls(
            progress=progress,
            movie=movie,
            show=show,
            episode=episode,
        )

        return scrobble_request
