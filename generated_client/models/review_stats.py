# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.review_counts import ReviewCounts


T = TypeVar("T", bound="ReviewStats")


@_attrs_define
class ReviewStats:
    """
    Attributes:
        all_ (ReviewCounts): `lists_counts` comes with the sum of everything alone.
        shows (ReviewCounts): `lists_counts` comes with the sum of everything alone.
        movies (ReviewCounts): `lists_counts` comes with the sum of everything alone.
    """

    all_: ReviewCounts
    shows: ReviewCounts
    movies: ReviewCounts
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        all_ = self.all_.to_dict()

        shows = self.shows.to_dict()

        movies = self.movies.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "all": all_,
                "shows": shows,
                "movies": movies,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.review_counts import ReviewCounts  # noqa: PLC0415

        d = dict(src_dict)
        all_ = ReviewCounts.from_dict(d.pop("all"))

        shows = ReviewCounts.from_dict(d.pop("shows"))

        movies = ReviewCounts.from_dict(d.pop("movies"))

        review_stats = cls(
            all_=all_,
            shows=shows,
            movies=movies,
        )

        review_stats.additional_properties = d
        return review_stats

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
