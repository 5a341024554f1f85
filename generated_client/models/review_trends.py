# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.trend_of_month import TrendOfMonth


T = TypeVar("T", bound="ReviewTrends")


@_attrs_define
class ReviewTrends:
    """
    Attributes:
        shows (list[TrendOfMonth]):
        movies (list[TrendOfMonth]):
    """

    shows: list[TrendOfMonth]
    movies: list[TrendOfMonth]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        shows = []
        for shows_item_data in self.shows:
            shows_item = shows_item_data.to_dict()
            shows.append(shows_item)

        movies = []
        for movies_item_data in self.movies:
            movies_item = movies_item_data.to_dict()
            movies.append(movies_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "shows": shows,
                "movies": movies,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.trend_of_month import TrendOfMonth  # noqa: PLC0415

        d = dict(src_dict)
        shows = []
        _shows = d.pop("shows")
        for shows_item_data in _shows:
            shows_item = TrendOfMonth.from_dict(shows_item_data)

            shows.append(shows_item)

        movies = []
        _movies = d.pop("movies")
        for movies_item_data in _movies:
            movies_item = TrendOfMonth.from_dict(movies_item_data)

            movies.append(movies_item)

        review_trends = cls(
            shows=shows,
            movies=movies,
        )

        review_trends.additional_properties = d
        return review_trends

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
