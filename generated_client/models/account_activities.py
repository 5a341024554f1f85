# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountActivities")


@_attrs_define
class AccountActivities:
    """
    Attributes:
        settings_at (datetime.datetime | None | Unset):
        followed_at (datetime.datetime | None | Unset):
        following_at (datetime.datetime | None | Unset):
        pending_at (datetime.datetime | None | Unset):
        requested_at (datetime.datetime | None | Unset):
    """

    settings_at: datetime.datetime | None | Unset = UNSET
    followed_at: datetime.datetime | None | Unset = UNSET
    following_at: datetime.datetime | None | Unset = UNSET
    pending_at: datetime.datetime | None | Unset = UNSET
    requested_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        settings_at: None | str | Unset
        if isinstance(self.settings_at, Unset):
            settings_at = UNSET
        elif isinstance(self.settings_at, datetime.datetime):
            settings_at = self.settings_at.isoformat()
        else:
            settings_at = self.settings_at

        followed_at: None | str | Unset
        if isinstance(self.followed_at, Unset):
            followed_at = UNSET
        elif isinstance(self.followed_at, datetime.datetime):
            followed_at = self.followed_at.isoformat()
        else:
            followed_at = self.followed_at

        following_at: None | str | Unset
        if isinstance(self.following_at, Unset):
            following_at = UNSET
        elif isinstance(self.following_at, datetime.datetime):
            following_at = self.following_at.isoformat()
        else:
            following_at = self.following_at

        pending_at: None | str | Unset
        if isinstance(self.pending_at, Unset):
            pending_at = UNSET
        elif isinstance(self.pending_at, datetime.datetime):
            pending_at = self.pending_at.isoformat()
        else:
            pending_at = self.pending_at

        requested_at: None | str | Unset
        if isinstance(self.requested_at, Unset):
            requested_at = UNSET
        elif isinstance(self.requested_at, datetime.datetime):
            requested_at = self.requested_at.isoformat()
        else:
            requested_at = self.requested_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if settings_at is not UNSET:
            field_dict["settings_at"] = settings_at
        if followed_at is not UNSET:
            field_dict["followed_at"] = followed_at
        if following_at is not UNSET:
            field_dict["following_at"] = following_at
        if pending_at is not UNSET:
            field_dict["pending_at"] = pending_at
        if requested_at is not UNSET:
            field_dict["requested_at"] = requested_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_settings_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                settings_at_type_0 = datetime.datetime.fromisoformat(data)

                return settings_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        settings_at = _parse_settings_at(d.pop("settings_at", UNSET))

        def _parse_followed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                followed_at_type_0 = datetime.datetime.fromisoformat(data)

                return followed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        followed_at = _parse_followed_at(d.pop("followed_at", UNSET))

        def _parse_following_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                following_at_type_0 = datetime.datetime.fromisoformat(data)

                return following_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        following_at = _parse_following_at(d.pop("following_at", UNSET))

        def _parse_pending_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                pending_at_type_0 = datetime.datetime.fromisoformat(data)

                return pending_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        pending_at = _parse_pending_at(d.pop("pending_at", UNSET))

        def _parse_requested_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                requested_at_type_0 = datetime.datetime.fromisoformat(data)

                return requested_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        requested_at = _parse_requested_at(d.pop("requested_at", UNSET))

        account_activities = cls(
            settings_at=settings_at,
            followed_at=followed_at,
            following_at=following_at,
            pending_at=pending_at,
            requested_at=requested_at,
        )

        account_activities.additional_properties = d
        return account_activities

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
