# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.show import Show


T = TypeVar("T", bound="CalendarMedia")


@_attrs_define
class CalendarMedia:
    """A release of a film, or an episode on air.

    Attributes:
        released (datetime.date | None | Unset):
        movie (Movie | None | Unset):
        first_aired (datetime.datetime | None | Unset):
        episode (Episode | None | Unset):
        show (None | Show | Unset):
    """

    released: datetime.date | None | Unset = UNSET
    movie: Movie | None | Unset = UNSET
    first_aired: datetime.datetime | None | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        released: None | str | Unset
        if isinstance(self.released, Unset):
            released = UNSET
        elif isinstance(self.released, datetime.date):
            released = self.released.isoformat()
        else:
            released = self.released

        movie: dict[str, Any] | None | Unset
        if isinstance(self.movie, Unset):
            movie = UNSET
        elif isinstance(self.movie, Movie):
            movie = self.movie.to_dict()
        else:
            movie = self.movie

        first_aired: None | str | Unset
        if isinstance(self.first_aired, Unset):
            first_aired = UNSET
        elif isinstance(self.first_aired, datetime.datetime):
            first_aired = self.first_aired.isoformat()
        else:
            first_aired = self.first_aired

        episode: dict[str, Any] | None | Unset
        if isinstance(self.episode, Unset):
            episode = UNSET
        elif isinstance(self.episode, Episode):
            episode = self.episode.to_dict()
        else:
            episode = self.episode

        show: dict[str, Any] | None | Unset
        if isinstance(self.show, Unset):
            show = UNSET
        elif isinstance(self.show, Show):
            show = self.show.to_dict()
        else:
            show = self.show

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if released is not UNSET:
            field_dict["released"] = released
        if movie is not UNSET:
            field_dict["movie"] = movie
        if first_aired is not UNSET:
            field_dict["first_aired"] = first_aired
        if episode is not UNSET:
            field_dict["episode"] = episode
        if show is not UNSET:
            field_dict["show"] = show

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_released(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                released_type_0 = datetime.date.fromisoformat(data)

                return released_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        released = _parse_released(d.pop("released", UNSET))

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

        def _parse_first_aired(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                first_aired_type_0 = datetime.datetime.fromisoformat(data)

                return first_aired_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        first_aired = _parse_first_aired(d.pop("first_aired", UNSET))

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

        calendar_media = cls(
            released=released,
            movie=movie,
            first_aired=first_aired,
            episode=episode,
            show=show,
        )

        calendar_media.additional_properties = d
        return calendar_media

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
