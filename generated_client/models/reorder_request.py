# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReorderRequest")


@_attrs_define
class ReorderRequest:
    """The new order.

    Attributes:
        rank (list[int]): The ids, first one first.
    """

    rank: list[int]

    def to_dict(self) -> dict[str, Any]:
        rank = self.rank

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "rank": rank,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rank = cast(list[int], d.pop("rank"))

        reorder_request = cls(
            rank=rank,
        )

        return reorder_request
