# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.watched_at_release import WatchedAtRelease
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show_ids_input import ShowIdsInput
    from ..models.watched_season_number_input import WatchedSeasonNumberInput


T = TypeVar("T", bound="WatchedShowInput")


@_attrs_define
class WatchedShowInput:
    """All episodes, or those of `seasons`.

    Attributes:
        watched_at (datetime.datetime | Unset | WatchedAtRelease): A time, or a word for it.
        title (str | Unset):
        year (int | Unset):
        ids (ShowIdsInput | Unset): One of them is enough.
        seasons (list[WatchedSeasonNumberInput] | Unset):
    """

    watched_at: datetime.datetime | Unset | WatchedAtRelease = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    seasons: list[WatchedSeasonNumberInput] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        watched_at: str | Unset
        if isinstance(self.watched_at, Unset):
            watched_at = UNSET
        elif isinstance(self.watched_at, datetime.datetime):
            watched_at = self.watched_at.isoformat()
        else:
            watched_at = self.watched_at.value

        title = self.title

        year = self.year

        ids: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ids, Unset):
            ids = self.ids.to_dict()

        seasons: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.seasons, Unset):
            seasons = []
            for seasons_item_data in self.seasons:
                seasons_item = seasons_item_data.to_dict()
                seasons.append(seasons_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if watched_at is not UNSET:
            field_dict["watched_at"] = watched_at
        if title is not UNSET:
            field_dict["title"] = title
        if year is not UNSET:
            field_dict["year"] = year
        if ids is not UNSET:
            field_dict["ids"] = ids
        if seasons is not UNSET:
            field_dict["seasons"] = seasons

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.show_ids_input import ShowIdsInput  # noqa: PLC0415
        from ..models.watched_season_number_input import WatchedSeasonNumberInput  # noqa: PLC0415

        d = dict(src_dict)

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

        title = d.pop("title", UNSET)

        year = d.pop("year", UNSET)

        _ids = d.pop("ids", UNSET)
        ids: ShowIdsInput | Unset
        if isinstance(_ids, Unset):
            ids = UNSET
        else:
            ids = ShowIdsInput.from_dict(_ids)

        _seasons = d.pop("seasons", UNSET)
        seasons: list[WatchedSeasonNumberInput] | Unset = UNSET
        if _seasons is not UNSET:
            seasons = []
            for seasons_item_data in _seasons:
                seasons_item = WatchedSeasonNumberInput.from_dict(seasons_item_data)

                seasons.append(seasons_item)

        watched_show_input = cls(
            watched_at=watched_at,
            title=title,
            year=year,
            ids=ids,
            seasons=seasons,
        )

        return watched_show_input
