# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rated_season_number_input import RatedSeasonNumberInput
    from ..models.show_ids_input import ShowIdsInput


T = TypeVar("T", bound="RatedShowInput")


@_attrs_define
class RatedShowInput:
    """With `seasons` those are rated.

    Attributes:
        rating (int | Unset):
        rated_at (datetime.datetime | Unset):
        title (str | Unset):
        year (int | Unset):
        ids (ShowIdsInput | Unset): One of them is enough.
        seasons (list[RatedSeasonNumberInput] | Unset):
    """

    rating: int | Unset = UNSET
    rated_at: datetime.datetime | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    seasons: list[RatedSeasonNumberInput] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        rating = self.rating

        rated_at: str | Unset = UNSET
        if not isinstance(self.rated_at, Unset):
            rated_at = self.rated_at.isoformat()

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
        if rating is not UNSET:
            field_dict["rating"] = rating
        if rated_at is not UNSET:
            field_dict["rated_at"] = rated_at
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
        from ..models.rated_season_number_input import RatedSeasonNumberInput  # noqa: PLC0415
        from ..models.show_ids_input import ShowIdsInput  # noqa: PLC0415

        d = dict(src_dict)
        rating = d.pop("rating", UNSET)

        _rated_at = d.pop("rated_at", UNSET)
        rated_at: datetime.datetime | Unset
        if isinstance(_rated_at, Unset):
            rated_at = UNSET
        else:
            rated_at = datetime.datetime.fromisoformat(_rated_at)

        title = d.pop("title", UNSET)

        year = d.pop("year", UNSET)

        _ids = d.pop("ids", UNSET)
        ids: ShowIdsInput | Unset
        if isinstance(_ids, Unset):
            ids = UNSET
        else:
            ids = ShowIdsInput.from_dict(_ids)

        _seasons = d.pop("seasons", UNSET)
        seasons: list[RatedSeasonNumberInput] | Unset = UNSET
        if _seasons is not UNSET:
            seasons = []
            for seasons_item_data in _seasons:
                seasons_item = RatedSeasonNumberInput.from_dict(seasons_item_data)

                seasons.append(seasons_item)

        rated_show_input = cls(
            rating=rating,
            rated_at=rated_at,
            title=title,
            year=year,
            ids=ids,
            seasons=seasons,
        )

        return rated_show_input
