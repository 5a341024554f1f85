# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CommentSettings")


@_attrs_define
class CommentSettings:
    """
    Attributes:
        blocked_uids (list[int] | Unset):
    """

    blocked_uids: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        blocked_uids: list[int] | Unset = UNSET
        if not isinstance(self.blocked_uids, Unset):
            blocked_uids = self.blocked_uids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if blocked_uids is not UNSET:
            field_dict["blocked_uids"] = blocked_uids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        blocked_uids = cast(list[int], d.pop("blocked_uids", UNSET))

        comment_settings = cls(
            blocked_uids=blocked_uids,
        )

        comment_settings.additional_properties = d
        return comment_settings

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
