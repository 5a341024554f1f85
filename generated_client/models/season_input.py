# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.season_ids_input import SeasonIdsInput


T = TypeVar("T", bound="SeasonInput")


@_attrs_define
class SeasonInput:
    """
    Attributes:
        ids (SeasonIdsInput): One of them is enough.
    """

    ids: SeasonIdsInput

    def to_dict(self) -> dict[str, Any]:
        ids = self.ids.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ids": ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.season_ids_input import SeasonIdsInput  # noqa: PLC0415

        d = dict(src_dict)
        ids = SeasonIdsInput.from_dict(d.pop("ids"))

        season_input = cls(
            ids=ids,
        )

        return season_input
