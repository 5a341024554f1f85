# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.country_counts import CountryCounts


T = TypeVar("T", bound="ReviewCountries")


@_attrs_define
class ReviewCountries:
    """
    Attributes:
        shows (CountryCounts):
        movies (CountryCounts):
    """

    shows: CountryCounts
    movies: CountryCounts
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        shows = self.shows.to_dict()

        movies = self.movies.to_dict()

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
        from ..models.country_counts import CountryCounts  # noqa: PLC0415

        d = dict(src_dict)
        shows = CountryCounts.from_dict(d.pop("shows"))

        movies = CountryCounts.from_dict(d.pop("movies"))

        review_countries = cls(
            shows=shows,
            movies=movies,
        )

        review_countries.additional_properties = d
        return review_countries

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
