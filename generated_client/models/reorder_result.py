# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_change import ListChange


T = TypeVar("T", bound="ReorderResult")


@_attrs_define
class ReorderResult:
    """
    Attributes:
        updated (int):
        skipped_ids (list[int]): Ids that are not there.
        list_ (ListChange | Unset):
    """

    updated: int
    skipped_ids: list[int]
    list_: ListChange | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        updated = self.updated

        skipped_ids = self.skipped_ids

        list_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = self.list_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "updated": updated,
                "skipped_ids": skipped_ids,
            }
        )
        if list_ is not UNSET:
            field_dict["list"] = list_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_change import ListChange  # noqa: PLC0415

        d = dict(src_dict)
        updated = d.pop("updated")

        skipped_ids = cast(list[int], d.pop("skipped_ids"))

        _list_ = d.pop("list", UNSET)
        list_: ListChange | Unset
        if isinstance(_list_, Unset):
            list_ = UNSET
        else:
            list_ = ListChange.from_dict(_list_)

        reorder_result = cls(
            updated=updated,
            skipped_ids=skipped_ids,
            list_=list_,
        )

        reorder_result.additional_properties = d
        return reorder_result

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
