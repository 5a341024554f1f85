# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MediaActivities")


@_attrs_define
class MediaActivities:
    """Not every kind of item has every time.

    Attributes:
        watched_at (datetime.datetime | None | Unset):
        collected_at (datetime.datetime | None | Unset):
        rated_at (datetime.datetime | None | Unset):
        watchlisted_at (datetime.datetime | None | Unset):
        favorited_at (datetime.datetime | None | Unset):
        commented_at (datetime.datetime | None | Unset):
        paused_at (datetime.datetime | None | Unset):
        hidden_at (datetime.datetime | None | Unset):
        dropped_at (datetime.datetime | None | Unset):
    """

    watched_at: datetime.datetime | None | Unset = UNSET
    collected_at: datetime.datetime | None | Unset = UNSET
    rated_at: datetime.datetime | None | Unset = UNSET
    watchlisted_at: datetime.datetime | None | Unset = UNSET
    favorited_at: datetime.datetime | None | Unset = UNSET
    commented_at: datetime.datetime | None | Unset = UNSET
    paused_at: datetime.datetime | None | Unset = UNSET
    hidden_at: datetime.datetime | None | Unset = UNSET
    dropped_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        watched_at: None | str | Unset
        if isinstance(self.watched_at, Unset):
            watched_at = UNSET
        elif isinstance(self.watched_at, datetime.datetime):
            watched_at = self.watched_at.isoformat()
        else:
            watched_at = self.watched_at

        collected_at: None | str | Unset
        if isinstance(self.collected_at, Unset):
            collected_at = UNSET
        elif isinstance(self.collected_at, datetime.datetime):
            collected_at = self.collected_at.isoformat()
        else:
            collected_at = self.collected_at

        rated_at: None | str | Unset
        if isinstance(self.rated_at, Unset):
            rated_at = UNSET
        elif isinstance(self.rated_at, datetime.datetime):
            rated_at = self.rated_at.isoformat()
        else:
            rated_at = self.rated_at

        watchlisted_at: None | str | Unset
        if isinstance(self.watchlisted_at, Unset):
            watchlisted_at = UNSET
        elif isinstance(self.watchlisted_at, datetime.datetime):
            watchlisted_at = self.watchlisted_at.isoformat()
        else:
            watchlisted_at = self.watchlisted_at

        favorited_at: None | str | Unset
        if isinstance(self.favorited_at, Unset):
            favorited_at = UNSET
        elif isinstance(self.favorited_at, datetime.datetime):
            favorited_at = self.favorited_at.isoformat()
        else:
            favorited_at = self.favorited_at

        commented_at: None | str | Unset
        if isinstance(self.commented_at, Unset):
            commented_at = UNSET
        elif isinstance(self.commented_at, datetime.datetime):
            commented_at = self.commented_at.isoformat()
        else:
            commented_at = self.commented_at

        paused_at: None | str | Unset
        if isinstance(self.paused_at, Unset):
            paused_at = UNSET
        elif isinstance(self.paused_at, datetime.datetime):
            paused_at = self.paused_at.isoformat()
        else:
            paused_at = self.paused_at

        hidden_at: None | str | Unset
        if isinstance(self.hidden_at, Unset):
            hidden_at = UNSET
        elif isinstance(self.hidden_at, datetime.datetime):
            hidden_at = self.hidden_at.isoformat()
        else:
            hidden_at = self.hidden_at

        dropped_at: None | str | Unset
        if isinstance(self.dropped_at, Unset):
            dropped_at = UNSET
        elif isinstance(self.dropped_at, datetime.datetime):
            dropped_at = self.dropped_at.isoformat()
        else:
            dropped_at = self.dropped_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if watched_at is not UNSET:
            field_dict["watched_at"] = watched_at
        if collected_at is not UNSET:
            field_dict["collected_at"] = collected_at
        if rated_at is not UNSET:
            field_dict["rated_at"] = rated_at
        if watchlisted_at is not UNSET:
            field_dict["watchlisted_at"] = watchlisted_at
        if favorited_at is not UNSET:
            field_dict["favorited_at"] = favorited_at
        if commented_at is not UNSET:
            field_dict["commented_at"] = commented_at
        if paused_at is not UNSET:
            field_dict["paused_at"] = paused_at
        if hidden_at is not UNSET:
            field_dict["hidden_at"] = hidden_at
        if dropped_at is not UNSET:
            field_dict["dropped_at"] = dropped_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_watched_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                watched_at_type_0 = datetime.datetime.fromisoformat(data)

                return watched_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        watched_at = _parse_watched_at(d.pop("watched_at", UNSET))

        def _parse_collected_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                collected_at_type_0 = datetime.datetime.fromisoformat(data)

                return collected_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        collected_at = _parse_collected_at(d.pop("collected_at", UNSET))

        def _parse_rated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rated_at_type_0 = datetime.datetime.fromisoformat(data)

                return rated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        rated_at = _parse_rated_at(d.pop("rated_at", UNSET))

        def _parse_watchlisted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                watchlisted_at_type_0 = datetime.datetime.fromisoformat(data)

                return watchlisted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        watchlisted_at = _parse_watchlisted_at(d.pop("watchlisted_at", UNSET))

        def _parse_favorited_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                favorited_at_type_0 = datetime.datetime.fromisoformat(data)

                return favorited_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        favorited_at = _parse_favorited_at(d.pop("favorited_at", UNSET))

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

        def _parse_paused_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                paused_at_type_0 = datetime.datetime.fromisoformat(data)

                return paused_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        paused_at = _parse_paused_at(d.pop("paused_at", UNSET))

        def _parse_hidden_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                hidden_at_type_0 = datetime.datetime.fromisoformat(data)

                return hidden_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        hidden_at = _parse_hidden_at(d.pop("hidden_at", UNSET))

        def _parse_dropped_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dropped_at_type_0 = datetime.datetime.fromisoformat(data)

                return dropped_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        dropped_at = _parse_dropped_at(d.pop("dropped_at", UNSET))

        media_activities = cls(
            watched_at=watched_at,
            collected_at=collected_at,
            rated_at=rated_at,
            watchlisted_at=watchlisted_at,
            favorited_at=favorited_at,
            commented_at=commented_at,
            paused_at=paused_at,
            hidden_at=hidden_at,
            dropped_at=dropped_at,
        )

        media_activities.additional_properties = d
        return media_activities

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
