# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Sentiment")


@_attrs_define
class Sentiment:
    """
    Attributes:
        sentiment (str):
        comment_ids (list[int] | None | Unset):
    """

    sentiment: str
    comment_ids: list[int] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sentiment = self.sentiment

        comment_ids: list[int] | None | Unset
        if isinstance(self.comment_ids, Unset):
            comment_ids = UNSET
        elif isinstance(self.comment_ids, list):
            comment_ids = self.comment_ids

        else:
            comment_ids = self.comment_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sentiment": sentiment,
            }
        )
        if comment_ids is not UNSET:
            field_dict["comment_ids"] = comment_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sentiment = d.pop("sentiment")

        def _parse_comment_ids(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                comment_ids_type_0 = cast(list[int], data)

                return comment_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        comment_ids = _parse_comment_ids(d.pop("comment_ids", UNSET))

        sentiment = cls(
            sentiment=sentiment,
            comment_ids=comment_ids,
        )

        sentiment.additional_properties = d
        return sentiment

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
