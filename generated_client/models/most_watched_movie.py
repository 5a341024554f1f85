# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.movie import Movie


T = TypeVar("T", bound="MostWatchedMovie")


@_attrs_define
class MostWatchedMovie:
    """
    Attributes:
        watcher_count (int): People.
        play_count (int): A person can watch it more than once.
        collected_count (int): People who own it.
        movie (Movie): A film. Everything after `ids` comes with `extended`: `images` for pictures and colours, `full`
            for the rest.
    """

    watcher_count: int
    play_count: int
    collected_count: int
    movie: Movie
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        watcher_count = self.watcher_count

        play_count = self.play_count

        collected_count = self.collected_count

        movie = self.movie.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "watcher_count": watcher_count,
                "play_count": play_count,
                "collected_count": collected_count,
                "movie": movie,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.movie import Movie  # noqa: PLC0415

        d = dict(src_dict)
        watcher_count = d.pop("watcher_count")

        play_count = d.pop("play_count")

        collected_count = d.pop("collected_count")

        movie = Movie.from_dict(d.pop("movie"))

        most_watched_movie = cls(
            watcher_count=watcher_count,
            play_count=play_count,
            collected_count=collected_count,
            movie=movie,
        )

        most_watched_movie.additional_properties = d
        return most_watched_movie

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
