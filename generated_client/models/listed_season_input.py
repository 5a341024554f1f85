# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.season_ids_input import SeasonIdsInput


T = TypeVar("T", bound="ListedSeasonInput")


@_attrs_define
class ListedSeasonInput:
    """
    Attributes:
        ids (SeasonIdsInput): One of them is enough.
        notes (str | Unset):
    """

    ids: SeasonIdsInput
    notes: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        ids = self.ids.to_dict()

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ids": ids,
            }
        )
        if notes is not UNSET:
            field_dict["notes"] = notes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.season_ids_input import SeasonIdsInput  # noqa: PLC0415

        d = dict(src_dict)
        ids = SeasonIdsInput.from_dict(d.pop("ids"))

        notes = d.pop("notes", UNSET)

        listed_season_input = cls(
            ids=ids,
            notes=notes,
        )

        return listed_season_input
