# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="TraktIdInput")


@_attrs_define
class TraktIdInput:
    """
    Attributes:
        trakt (int):
    """

    trakt: int

    def to_dict(self) -> dict[str, Any]:
        trakt = self.trakt

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "trakt": trakt,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        trakt = d.pop("trakt")

        trakt_id_input = cls(
            trakt=trakt,
        )

        return trakt_id_input
