# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Stats")


@_attrs_define
class Stats:
    """How many people have done what. Not every kind of item has every number.

    Attributes:
        watchers (int | Unset):
        plays (int | Unset):
        collectors (int | Unset):
        collected_episodes (int | Unset):
        comments (int | Unset):
        lists (int | Unset):
        votes (int | Unset):
        favorited (int | Unset):
        recommended (int | Unset):
    """

    watchers: int | Unset = UNSET
    plays: int | Unset = UNSET
    collectors: int | Unset = UNSET
    collected_episodes: int | Unset = UNSET
    comments: int | Unset = UNSET
    lists: int | Unset = UNSET
    votes: int | Unset = UNSET
    favorited: int | Unset = UNSET
    recommended: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        watchers = self.watchers

        plays = self.plays

        collectors = self.collectors

        collected_episodes = self.collected_episodes

        comments = self.comments

        lists = self.lists

        votes = self.votes

        favorited = self.favorited

        recommended = self.recommended

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if watchers is not UNSET:
            field_dict["watchers"] = watchers
        if plays is not UNSET:
            field_dict["plays"] = plays
        if collectors is not UNSET:
            field_dict["collectors"] = collectors
        if collected_episodes is not UNSET:
            field_dict["collected_episodes"] = collected_episodes
        if comments is not UNSET:
            field_dict["comments"] = comments
        if lists is not UNSET:
            field_dict["lists"] = lists
        if votes is not UNSET:
            field_dict["votes"] = votes
        if favorited is not UNSET:
            field_dict["favorited"] = favorited
        if recommended is not UNSET:
            field_dict["recommended"] = recommended

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        watchers = d.pop("watchers", UNSET)

        plays = d.pop("plays", UNSET)

        collectors = d.pop("collectors", UNSET)

        collected_episodes = d.pop("collected_episodes", UNSET)

        comments = d.pop("comments", UNSET)

        lists = d.pop("lists", UNSET)

        votes = d.pop("votes", UNSET)

        favorited = d.pop("favorited", UNSET)

        recommended = d.pop("recommended", UNSET)

        stats = cls(
            watchers=watchers,
            plays=plays,
            collectors=collectors,
            collected_episodes=collected_episodes,
            comments=comments,
            lists=lists,
            votes=votes,
            favorited=favorited,
            recommended=recommended,
        )

        stats.additional_properties = d
        return stats

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
