# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.sentiment import Sentiment


T = TypeVar("T", bound="Sentiments")


@_attrs_define
class Sentiments:
    """What people praise and blame in their comments.

    Attributes:
        good (list[Sentiment]):
        bad (list[Sentiment]):
        analyzed_at (datetime.datetime):
        comment_count (int):
    """

    good: list[Sentiment]
    bad: list[Sentiment]
    analyzed_at: datetime.datetime
    comment_count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        good = []
        for good_item_data in self.good:
            good_item = good_item_data.to_dict()
            good.append(good_item)

        bad = []
        for bad_item_data in self.bad:
            bad_item = bad_item_data.to_dict()
            bad.append(bad_item)

        analyzed_at = self.analyzed_at.isoformat()

        comment_count = self.comment_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "good": good,
                "bad": bad,
                "analyzed_at": analyzed_at,
                "comment_count": comment_count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sentiment import Sentiment  # noqa: PLC0415

        d = dict(src_dict)
        good = []
        _good = d.pop("good")
        for good_item_data in _good:
            good_item = Sentiment.from_dict(good_item_data)

            good.append(good_item)

        bad = []
        _bad = d.pop("bad")
        for bad_item_data in _bad:
            bad_item = Sentiment.from_dict(bad_item_data)

            bad.append(bad_item)

        analyzed_at = datetime.datetime.fromisoformat(d.pop("analyzed_at"))

        comment_count = d.pop("comment_count")

        sentiments = cls(
            good=good,
            bad=bad,
            analyzed_at=analyzed_at,
            comment_count=comment_count,
        )

        sentiments.additional_properties = d
        return sentiments

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
