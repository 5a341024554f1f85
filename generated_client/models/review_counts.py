# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.period_counts import PeriodCounts


T = TypeVar("T", bound="ReviewCounts")


@_attrs_define
class ReviewCounts:
    """`lists_counts` comes with the sum of everything alone.

    Attributes:
        minutes (PeriodCounts): A total, and its average for each period.
        play_counts (PeriodCounts): A total, and its average for each period.
        collected_counts (PeriodCounts): A total, and its average for each period.
        ratings_counts (PeriodCounts): A total, and its average for each period.
        comments_counts (PeriodCounts): A total, and its average for each period.
        lists_counts (PeriodCounts | Unset): A total, and its average for each period.
    """

    minutes: PeriodCounts
    play_counts: PeriodCounts
    collected_counts: PeriodCounts
    ratings_counts: PeriodCounts
    comments_counts: PeriodCounts
    lists_counts: PeriodCounts | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        minutes = self.minutes.to_dict()

        play_counts = self.play_counts.to_dict()

        collected_counts = self.collected_counts.to_dict()

        ratings_counts = self.ratings_counts.to_dict()

        comments_counts = self.comments_counts.to_dict()

        lists_counts: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lists_counts, Unset):
            lists_counts = self.lists_counts.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "minutes": minutes,
                "play_counts": play_counts,
                "collected_counts": collected_counts,
                "ratings_counts": ratings_counts,
                "comments_counts": comments_counts,
            }
        )
        if lists_counts is not UNSET:
            field_dict["lists_counts"] = lists_counts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.period_counts import PeriodCounts  # noqa: PLC0415

        d = dict(src_dict)
        minutes = PeriodCounts.from_dict(d.pop("minutes"))

        play_counts = PeriodCounts.from_dict(d.pop("play_counts"))

        collected_counts = PeriodCounts.from_dict(d.pop("collected_counts"))

        ratings_counts = PeriodCounts.from_dict(d.pop("ratings_counts"))

        comments_counts = PeriodCounts.from_dict(d.pop("comments_counts"))

        _lists_counts = d.pop("lists_counts", UNSET)
        lists_counts: PeriodCounts | Unset
        if isinstance(_lists_counts, Unset):
            lists_counts = UNSET
        else:
            lists_counts = PeriodCounts.from_dict(_lists_counts)

        review_counts = cls(
            minutes=minutes,
            play_counts=play_counts,
            collected_counts=collected_counts,
            ratings_counts=ratings_counts,
            comments_counts=comments_counts,
            lists_counts=lists_counts,
        )

        review_counts.additional_properties = d
        return review_counts

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
