# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.rating_distribution import RatingDistribution


T = TypeVar("T", bound="UserRatingStats")


@_attrs_define
class UserRatingStats:
    """
    Attributes:
        total (int):
        distribution (RatingDistribution): The votes for each rating, "1" to "10".
    """

    total: int
    distribution: RatingDistribution
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        distribution = self.distribution.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "total": total,
                "distribution": distribution,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.rating_distribution import RatingDistribution  # noqa: PLC0415

        d = dict(src_dict)
        total = d.pop("total")

        distribution = RatingDistribution.from_dict(d.pop("distribution"))

        user_rating_stats = cls(
            total=total,
            distribution=distribution,
        )

        user_rating_stats.additional_properties = d
        return user_rating_stats

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
