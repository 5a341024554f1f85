# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.search_type import SearchType

T = TypeVar("T", bound="RecentSearchRequest")


@_attrs_define
class RecentSearchRequest:
    """
    Attributes:
        query (str):
        id (int): The Trakt id of the result that was chosen.
        type_ (SearchType): What a search is for.
    """

    query: str
    id: int
    type_: SearchType

    def to_dict(self) -> dict[str, Any]:
        query = self.query

        id = self.id

        type_ = self.type_.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "query": query,
                "id": id,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        query = d.pop("query")

        id = d.pop("id")

        type_ = SearchType(d.pop("type"))

        recent_search_request = cls(
            query=query,
            id=id,
            type_=type_,
        )

        return recent_search_request
