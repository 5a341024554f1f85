# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="StreamingServiceCounts")


@_attrs_define
class StreamingServiceCounts:
    """
    Attributes:
        source (str):
        name (str):
        shows (int):
        movies (int):
        all_ (int):
    """

    source: str
    name: str
    shows: int
    movies: int
    all_: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        source = self.source

        name = self.name

        shows = self.shows

        movies = self.movies

        all_ = self.all_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "source": source,
                "name": name,
                "shows": shows,
                "movies": movies,
                "all": all_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        source = d.pop("source")

        name = d.pop("name")

        shows = d.pop("shows")

        movies = d.pop("movies")

        all_ = d.pop("all")

        streaming_service_counts = cls(
            source=source,
            name=name,
            shows=shows,
            movies=movies,
            all_=all_,
        )

        streaming_service_counts.additional_properties = d
        return streaming_service_counts

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
