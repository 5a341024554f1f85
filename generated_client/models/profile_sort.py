# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sort_how import SortHow
from ..types import UNSET, Unset

T = TypeVar("T", bound="ProfileSort")


@_attrs_define
class ProfileSort:
    """
    Attributes:
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
    """

    sort_by: str | Unset = UNSET
    sort_how: SortHow | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sort_by = self.sort_by

        sort_how: str | Unset = UNSET
        if not isinstance(self.sort_how, Unset):
            sort_how = self.sort_how.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sort_by is not UNSET:
            field_dict["sort_by"] = sort_by
        if sort_how is not UNSET:
            field_dict["sort_how"] = sort_how

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sort_by = d.pop("sort_by", UNSET)

        _sort_how = d.pop("sort_how", UNSET)
        sort_how: SortHow | Unset
        if isinstance(_sort_how, Unset):
            sort_how = UNSET
        else:
            sort_how = SortHow(_sort_how)

        profile_sort = cls(
            sort_by=sort_by,
            sort_how=sort_how,
        )

        profile_sort.additional_properties = d
        return profile_sort

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
