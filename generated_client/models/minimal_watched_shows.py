# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.minimal_watched_seasons import MinimalWatchedSeasons


T = TypeVar("T", bound="MinimalWatchedShows")


@_attrs_define
class MinimalWatchedShows:
    """The plays, by the Trakt id of the series."""

    additional_properties: dict[str, MinimalWatchedSeasons] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.minimal_watched_seasons import MinimalWatchedSeasons  # noqa: PLC0415

        d = dict(src_dict)
        minimal_watched_shows = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = MinimalWatchedSeasons.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        minimal_watched_shows.additional_properties = additional_properties
        return minimal_watched_shows

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> MinimalWatchedSeasons:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: MinimalWatchedSeasons) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
