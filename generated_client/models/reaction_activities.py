# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReactionActivities")


@_attrs_define
class ReactionActivities:
    """Of comments and lists; not both have every time.

    Attributes:
        liked_at (datetime.datetime | None | Unset):
        reacted_at (datetime.datetime | None | Unset):
        blocked_at (datetime.datetime | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        commented_at (datetime.datetime | None | Unset):
    """

    liked_at: datetime.datetime | None | Unset = UNSET
    reacted_at: datetime.datetime | None | Unset = UNSET
    blocked_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    commented_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        liked_at: None | str | Unset
        if isinstance(self.liked_at, Unset):
            liked_at = UNSET
        elif isinstance(self.liked_at, datetime.datetime):
            liked_at = self.liked_at.isoformat()
        else:
            liked_at = self.liked_at

        reacted_at: None | str | Unset
        if isinstance(self.reacted_at, Unset):
            reacted_at = UNSET
        elif isinstance(self.reacted_at, datetime.datetime):
            reacted_at = self.reacted_at.isoformat()
        else:
            reacted_at = self.reacted_at

        blocked_at: None | str | Unset
        if isinstance(self.blocked_at, Unset):
            blocked_at = UNSET
        elif isinstance(self.blocked_at, datetime.datetime):
            blocked_at = self.blocked_at.isoformat()
        else:
            blocked_at = self.blocked_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        commented_at: None | str | Unset
        if isinstance(self.commented_at, Unset):
            commented_at = UNSET
        elif isinstance(self.commented_at, datetime.datetime):
            commented_at = self.commented_at.isoformat()
        else:
            commented_at = self.commented_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if liked_at is not UNSET:
            field_dict["liked_at"] = liked_at
        if reacted_at is not UNSET:
            field_dict["reacted_at"] = reacted_at
        if blocked_at is not UNSET:
            field_dict["blocked_at"] = blocked_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if commented_at is not UNSET:
            field_dict["commented_at"] = commented_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_liked_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                liked_at_type_0 = datetime.datetime.fromisoformat(data)

                return liked_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        liked_at = _parse_liked_at(d.pop("liked_at", UNSET))

        def _parse_reacted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reacted_at_type_0 = datetime.datetime.fromisoformat(data)

                return reacted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        reacted_at = _parse_reacted_at(d.pop("reacted_at", UNSET))

        def _parse_blocked_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                blocked_at_type_0 = datetime.datetime.fromisoformat(data)

                return blocked_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        blocked_at = _parse_blocked_at(d.pop("blocked_at", UNSET))

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_commented_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                commented_at_type_0 = datetime.datetime.fromisoformat(data)

                return commented_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        commented_at = _parse_commented_at(d.pop("commented_at", UNSET))

        reaction_activities = cls(
            liked_at=liked_at,
            reacted_at=reacted_at,
            blocked_at=blocked_at,
            updated_at=updated_at,
            commented_at=commented_at,
        )

        reaction_activities.additional_properties = d
        return reaction_activities

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
