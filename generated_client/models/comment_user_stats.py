# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CommentUserStats")


@_attrs_define
class CommentUserStats:
    """What the author has seen of it.

    Attributes:
        rating (int | None | Unset):
        play_count (int | Unset):
        completed_count (int | Unset):
    """

    rating: int | None | Unset = UNSET
    play_count: int | Unset = UNSET
    completed_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rating: int | None | Unset
        if isinstance(self.rating, Unset):
            rating = UNSET
        else:
            rating = self.rating

        play_count = self.play_count

        completed_count = self.completed_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rating is not UNSET:
            field_dict["rating"] = rating
        if play_count is not UNSET:
            field_dict["play_count"] = play_count
        if completed_count is not UNSET:
            field_dict["completed_count"] = completed_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_rating(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        rating = _parse_rating(d.pop("rating", UNSET))

        play_count = d.pop("play_count", UNSET)

        completed_count = d.pop("completed_count", UNSET)

        comment_user_stats = cls(
            rating=rating,
            play_count=play_count,
            completed_count=completed_count,
        )

        comment_user_stats.additional_properties = d
        return comment_user_stats

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
