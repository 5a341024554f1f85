# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie


T = TypeVar("T", bound="StreamingMovie")


@_attrs_define
class StreamingMovie:
    """
    Attributes:
        rank (int):
        movie (Movie): A film. Everything after `ids` comes with `extended`: `images` for pictures and colours, `full`
            for the rest.
        delta (int | None | Unset): Change since the period before.
    """

    rank: int
    movie: Movie
    delta: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rank = self.rank

        movie = self.movie.to_dict()

        delta: int | None | Unset
        if isinstance(self.delta, Unset):
            delta = UNSET
        else:
            delta = self.delta

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rank": rank,
                "movie": movie,
            }
        )
        if delta is not UNSET:
            field_dict["delta"] = delta

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.movie import Movie  # noqa: PLC0415

        d = dict(src_dict)
        rank = d.pop("rank")

        movie = Movie.from_dict(d.pop("movie"))

        def _parse_delta(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        delta = _parse_delta(d.pop("delta", UNSET))

        streaming_movie = cls(
            rank=rank,
            movie=movie,
            delta=delta,
        )

        streaming_movie.additional_properties = d
        return streaming_movie

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
