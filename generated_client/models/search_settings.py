# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recent_query import RecentQuery


T = TypeVar("T", bound="SearchSettings")


@_attrs_define
class SearchSettings:
    """
    Attributes:
        image_type (None | str | Unset):
        recent_queries (list[RecentQuery] | Unset):
    """

    image_type: None | str | Unset = UNSET
    recent_queries: list[RecentQuery] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_type: None | str | Unset
        if isinstance(self.image_type, Unset):
            image_type = UNSET
        else:
            image_type = self.image_type

        recent_queries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.recent_queries, Unset):
            recent_queries = []
            for recent_queries_item_data in self.recent_queries:
                recent_queries_item = recent_queries_item_data.to_dict()
                recent_queries.append(recent_queries_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if image_type is not UNSET:
            field_dict["image_type"] = image_type
        if recent_queries is not UNSET:
            field_dict["recent_queries"] = recent_queries

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.recent_query import RecentQuery  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_image_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_type = _parse_image_type(d.pop("image_type", UNSET))

        _recent_queries = d.pop("recent_queries", UNSET)
        recent_queries: list[RecentQuery] | Unset = UNSET
        if _recent_queries is not UNSET:
            recent_queries = []
            for recent_queries_item_data in _recent_queries:
                recent_queries_item = RecentQuery.from_dict(recent_queries_item_data)

                recent_queries.append(recent_queries_item)

        search_settings = cls(
            image_type=image_type,
            recent_queries=recent_queries,
        )

        search_settings.additional_properties = d
        return search_settings

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
