# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UserItemStats")


@_attrs_define
class UserItemStats:
    """Shows have no `plays` and `minutes`; seasons have `ratings` and `comments` alone.

    Attributes:
        plays (int | Unset):
        watched (int | Unset):
        minutes (int | Unset):
        collected (int | Unset):
        ratings (int | Unset):
        comments (int | Unset):
    """

    plays: int | Unset = UNSET
    watched: int | Unset = UNSET
    minutes: int | Unset = UNSET
    collected: int | Unset = UNSET
    ratings: int | Unset = UNSET
    comments: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        plays = self.plays

        watched = self.watched

        minutes = self.minutes

        collected = self.collected

        ratings = self.ratings

        comments = self.comments

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if plays is not UNSET:
            field_dict["plays"] = plays
        if watched is not UNSET:
            field_dict["watched"] = watched
        if minutes is not UNSET:
            field_dict["minutes"] = minutes
        if collected is not UNSET:
            field_dict["collected"] = collected
        if ratings is not UNSET:
            field_dict["ratings"] = ratings
        if comments is not UNSET:
            field_dict["comments"] = comments

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        plays = d.pop("plays", UNSET)

        watched = d.pop("watched", UNSET)

        minutes = d.pop("minutes", UNSET)

        collected = d.pop("collected", UNSET)

        ratings = d.pop("ratings", UNSET)

        comments = d.pop("comments", UNSET)

        user_item_stats = cls(
            plays=plays,
            watched=watched,
            minutes=minutes,
            collected=collected,
            ratings=ratings,
            comments=comments,
        )

        user_item_stats.additional_properties = d
        return user_item_stats

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
