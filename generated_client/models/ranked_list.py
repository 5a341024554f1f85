# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.list_ import List


T = TypeVar("T", bound="RankedList")


@_attrs_define
class RankedList:
    """A list and how much it is liked.

    Attributes:
        like_count (int):
        comment_count (int):
        list_ (List): A list of a person, or an official one.
    """

    like_count: int
    comment_count: int
    list_: List
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        like_count = self.like_count

        comment_count = self.comment_count

        list_ = self.list_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "like_count": like_count,
                "comment_count": comment_count,
                "list": list_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_ import List  # noqa: PLC0415

        d = dict(src_dict)
        like_count = d.pop("like_count")

        comment_count = d.pop("comment_count")

        list_ = List.from_dict(d.pop("list"))

        ranked_list = cls(
            like_count=like_count,
            comment_count=comment_count,
            list_=list_,
        )

        ranked_list.additional_properties = d
        return ranked_list

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
