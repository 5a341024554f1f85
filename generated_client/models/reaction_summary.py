# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.reaction_distribution import ReactionDistribution


T = TypeVar("T", bound="ReactionSummary")


@_attrs_define
class ReactionSummary:
    """
    Attributes:
        reaction_count (int):
        user_count (int):
        distribution (ReactionDistribution): The number of each reaction.
    """

    reaction_count: int
    user_count: int
    distribution: ReactionDistribution
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reaction_count = self.reaction_count

        user_count = self.user_count

        distribution = self.distribution.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reaction_count": reaction_count,
                "user_count": user_count,
                "distribution": distribution,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reaction_distribution import ReactionDistribution  # noqa: PLC0415

        d = dict(src_dict)
        reaction_count = d.pop("reaction_count")

        user_count = d.pop("user_count")

        distribution = ReactionDistribution.from_dict(d.pop("distribution"))

        reaction_summary = cls(
            reaction_count=reaction_count,
            user_count=user_count,
            distribution=distribution,
        )

        reaction_summary.additional_properties = d
        return reaction_summary

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
