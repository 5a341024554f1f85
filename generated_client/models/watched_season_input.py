# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.watched_at_release import WatchedAtRelease
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.season_ids_input import SeasonIdsInput


T = TypeVar("T", bound="WatchedSeasonInput")


@_attrs_define
class WatchedSeasonInput:
    """
    Attributes:
        ids (SeasonIdsInput): One of them is enough.
        watched_at (datetime.datetime | Unset | WatchedAtRelease): A time, or a word for it.
    """

    ids: SeasonIdsInput
    watched_at: datetime.datetime | Unset | WatchedAtRelease = UNSET

    def to_dict(self) -> dict[str, Any]:
        ids = self.ids.to_dict()

        watched_at: str | Unset
        if isinstance(self.watched_at, Unset):
            watched_at = UNSET
        elif isinstance(self.watched_at, datetime.datetime):
            watched_at = self.watched_at.isoformat()
        else:
            watched_at = self.watched_at.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ids": ids,
            }
        )
        if watched_at is not UNSET:
            field_dict["watched_at"] = watched_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.season_ids_input import SeasonIdsInput  # noqa: PLC0415

        d = dict(src_dict)
        ids = SeasonIdsInput.from_dict(d.pop("ids"))

        def _parse_watched_at(data: object) -> datetime.datetime | Unset | WatchedAtRelease:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_watched_at_type_0 = datetime.datetime.fromisoformat(data)

                return componentsschemas_watched_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, str):
                raise TypeError()
            componentsschemas_watched_at_type_1 = WatchedAtRelease(data)

            return componentsschemas_watched_at_type_1

        watched_at = _parse_watched_at(d.pop("watched_at", UNSET))

        watched_season_input = cls(
            ids=ids,
            watched_at=watched_at,
        )

        return watched_season_input
