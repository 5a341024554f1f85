# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RatedEpisodeNumberInput")


@_attrs_define
class RatedEpisodeNumberInput:
    """
    Attributes:
        number (int):
        rating (int | Unset):
        rated_at (datetime.datetime | Unset):
    """

    number: int
    rating: int | Unset = UNSET
    rated_at: datetime.datetime | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        rating = self.rating

        rated_at: str | Unset = UNSET
        if not isinstance(self.rated_at, Unset):
            rated_at = self.rated_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
            }
        )
        if rating is not UNSET:
            field_dict["rating"] = rating
        if rated_at is not UNSET:
            field_dict["rated_at"] = rated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        number = d.pop("number")

        rating = d.pop("rating", UNSET)

        _rated_at = d.pop("rated_at", UNSET)
        rated_at: datetime.datetime | Unset
        if isinstance(_rated_at, Unset):
            rated_at = UNSET
        else:
            rated_at = datetime.datetime.fromisoformat(_rated_at)

        rated_episode_number_input = cls(
            number=number,
            rating=rating,
            rated_at=rated_at,
        )

        return rated_episode_number_input
