# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WatchNowPrices")


@_attrs_define
class WatchNowPrices:
    """
    Attributes:
        rent (None | str | Unset):
        purchase (None | str | Unset):
    """

    rent: None | str | Unset = UNSET
    purchase: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rent: None | str | Unset
        if isinstance(self.rent, Unset):
            rent = UNSET
        else:
            rent = self.rent

        purchase: None | str | Unset
        if isinstance(self.purchase, Unset):
            purchase = UNSET
        else:
            purchase = self.purchase

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rent is not UNSET:
            field_dict["rent"] = rent
        if purchase is not UNSET:
            field_dict["purchase"] = purchase

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_rent(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        rent = _parse_rent(d.pop("rent", UNSET))

        def _parse_purchase(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        purchase = _parse_purchase(d.pop("purchase", UNSET))

        watch_now_prices = cls(
            rent=rent,
            purchase=purchase,
        )

        watch_now_prices.additional_properties = d
        return watch_now_prices

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
