# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.streaming_service_counts import StreamingServiceCounts


T = TypeVar("T", bound="StreamingServices")


@_attrs_define
class StreamingServices:
    """
    Attributes:
        country (str):
        services (list[StreamingServiceCounts]):
    """

    country: str
    services: list[StreamingServiceCounts]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country = self.country

        services = []
        for services_item_data in self.services:
            services_item = services_item_data.to_dict()
            services.append(services_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "country": country,
                "services": services,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.streaming_service_counts import StreamingServiceCounts  # noqa: PLC0415

        d = dict(src_dict)
        country = d.pop("country")

        services = []
        _services = d.pop("services")
        for services_item_data in _services:
            services_item = StreamingServiceCounts.from_dict(services_item_data)

            services.append(services_item)

        streaming_services = cls(
            country=country,
            services=services,
        )

        streaming_services.additional_properties = d
        return streaming_services

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
