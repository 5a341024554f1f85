# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PeriodCounts")


@_attrs_define
class PeriodCounts:
    """A total, and its average for each period.

    Attributes:
        total (float):
        yearly (float):
        monthly (float):
        weekly (float):
        daily (float):
    """

    total: float
    yearly: float
    monthly: float
    weekly: float
    daily: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        yearly = self.yearly

        monthly = self.monthly

        weekly = self.weekly

        daily = self.daily

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "total": total,
                "yearly": yearly,
                "monthly": monthly,
                "weekly": weekly,
                "daily": daily,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        total = d.pop("total")

        yearly = d.pop("yearly")

        monthly = d.pop("monthly")

        weekly = d.pop("weekly")

        daily = d.pop("daily")

        period_counts = cls(
            total=total,
            yearly=yearly,
            monthly=monthly,
            weekly=weekly,
            daily=daily,
        )

        period_counts.additional_properties = d
        return period_counts

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
