# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie


T = TypeVar("T", bound="BoxOfficeMovie")


@_attrs_define
class BoxOfficeMovie:
    """
    Attributes:
        movie (Movie): A film. Everything after `ids` comes with `extended`: `images` for pictures and colours, `full`
            for the rest.
        revenue (int | Unset): In US dollars, over the weekend.
    """

    movie: Movie
    revenue: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        movie = self.movie.to_dict()

        revenue = self.revenue

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "movie": movie,
            }
        )
        if revenue is not UNSET:
            field_dict["revenue"] = revenue

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.movie import Movie  # noqa: PLC0415

        d = dict(src_dict)
        movie = Movie.from_dict(d.pop("movie"))

        revenue = d.pop("revenue", UNSET)

        box_office_movie = cls(
            movie=movie,
            revenue=revenue,
        )

        box_office_movie.additional_properties = d
        return box_office_movie

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
