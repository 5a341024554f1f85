# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.season_ids import SeasonIds


T = TypeVar("T", bound="HiddenSeason")


@_attrs_define
class HiddenSeason:
    """
    Attributes:
        number (int):
        ids (SeasonIds):
    """

    number: int
    ids: SeasonIds
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        ids = self.ids.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "number": number,
                "ids": ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.season_ids import SeasonIds  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        ids = SeasonIds.from_dict(d.pop("ids"))

        hidden_season = cls(
            number=number,
            ids=ids,
        )

        hidden_season.additional_properties = d
        return hidden_season

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
