# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.saved_filter_section import SavedFilterSection

T = TypeVar("T", bound="SavedFilter")


@_attrs_define
class SavedFilter:
    """A search or filter that a VIP keeps.

    Attributes:
        rank (int):
        id (int):
        section (SavedFilterSection): Where a saved filter applies.
        name (str):
        path (str):
        query (str):
        updated_at (datetime.datetime):
    """

    rank: int
    id: int
    section: SavedFilterSection
    name: str
    path: str
    query: str
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rank = self.rank

        id = self.id

        section = self.section.value

        name = self.name

        path = self.path

        query = self.query

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rank": rank,
                "id": id,
                "section": section,
                "name": name,
                "path": path,
                "query": query,
                "updated_at": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rank = d.pop("rank")

        id = d.pop("id")

        section = SavedFilterSection(d.pop("section"))

        name = d.pop("name")

        path = d.pop("path")

        query = d.pop("query")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        saved_filter = cls(
            rank=rank,
            id=id,
            section=section,
            name=name,
            path=path,
            query=query,
            updated_at=updated_at,
        )

        saved_filter.additional_properties = d
        return saved_filter

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
