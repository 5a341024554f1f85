# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RecommendationSettings")


@_attrs_define
class RecommendationSettings:
    """
    Attributes:
        ignore_collected (bool | Unset):
        ignore_watchlisted (bool | Unset):
    """

    ignore_collected: bool | Unset = UNSET
    ignore_watchlisted: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ignore_collected = self.ignore_collected

        ignore_watchlisted = self.ignore_watchlisted

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ignore_collected is not UNSET:
            field_dict["ignore_collected"] = ignore_collected
        if ignore_watchlisted is not UNSET:
            field_dict["ignore_watchlisted"] = ignore_watchlisted

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ignore_collected = d.pop("ignore_collected", UNSET)

        ignore_watchlisted = d.pop("ignore_watchlisted", UNSET)

        recommendation_settings = cls(
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
        )

        recommendation_settings.additional_properties = d
        return recommendation_settings

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
