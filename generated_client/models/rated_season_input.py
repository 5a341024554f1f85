# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.season_ids_input import SeasonIdsInput


T = TypeVar("T", bound="RatedSeasonInput")


@_attrs_define
class RatedSeasonInput:
    """
    Attributes:
        rating (int):
        ids (SeasonIdsInput): One of them is enough.
        rated_at (datetime.datetime | Unset):
    """

    rating: int
    ids: SeasonIdsInput
    rated_at: datetime.datetime | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        rating = self.rating

        ids = self.ids.to_dict()

        rated_at: str | Unset = UNSET
        if not isinstance(self.rated_at, Unset):
            rated_at = self.rated_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "rating": rating,
                "ids": ids,
            }
        )
        if rated_at is not UNSET:
            field_dict["rated_at"] = rated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.season_ids_input import SeasonIdsInput  # noqa: PLC0415

        d = dict(src_dict)
        rating = d.pop("rating")

        ids = SeasonIdsInput.from_dict(d.pop("ids"))

        _rated_at = d.pop("rated_at", UNSET)
        rated_at: datetime.datetime | Unset
        if isinstance(_rated_at, Unset):
            rated_at = UNSET
        else:
            rated_at = datetime.datetime.fromisoformat(_rated_at)

        rated_season_input = cls(
            rating=rating,
            ids=ids,
            rated_at=rated_at,
        )

        return rated_season_input
