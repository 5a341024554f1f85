# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show import Show


T = TypeVar("T", bound="StreamingShow")


@_attrs_define
class StreamingShow:
    """
    Attributes:
        rank (int):
        show (Show): A series. Everything after `ids` comes with `extended`: `images` for pictures and colours, `full`
            for the
            rest.
        delta (int | None | Unset): Change since the period before.
    """

    rank: int
    show: Show
    delta: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rank = self.rank

        show = self.show.to_dict()

        delta: int | None | Unset
        if isinstance(self.delta, Unset):
            delta = UNSET
        else:
            delta = self.delta

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rank": rank,
                "show": show,
            }
        )
        if delta is not UNSET:
            field_dict["delta"] = delta

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        rank = d.pop("rank")

        show = Show.from_dict(d.pop("show"))

        def _parse_delta(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        delta = _parse_delta(d.pop("delta", UNSET))

        streaming_show = cls(
            rank=rank,
            show=show,
            delta=delta,
        )

        streaming_show.additional_properties = d
        return streaming_show

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
