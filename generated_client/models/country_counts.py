# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.country_count import CountryCount


T = TypeVar("T", bound="CountryCounts")


@_attrs_define
class CountryCounts:
    """
    Attributes:
        country_count (int):
        countries (list[CountryCount]):
    """

    country_count: int
    countries: list[CountryCount]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country_count = self.country_count

        countries = []
        for countries_item_data in self.countries:
            countries_item = countries_item_data.to_dict()
            countries.append(countries_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "country_count": country_count,
                "countries": countries,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.country_count import CountryCount  # noqa: PLC0415

        d = dict(src_dict)
        country_count = d.pop("country_count")

        countries = []
        _countries = d.pop("countries")
        for countries_item_data in _countries:
            countries_item = CountryCount.from_dict(countries_item_data)

            countries.append(countries_item)

        country_counts = cls(
            country_count=country_count,
            countries=countries,
        )

        country_counts.additional_properties = d
        return country_counts

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
