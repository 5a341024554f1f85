# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="UserIdsInput")


@_attrs_define
class UserIdsInput:
    """One of them is enough.

    Attributes:
        trakt (int | Unset):
        slug (str | Unset):
    """

    trakt: int | Unset = UNSET
    slug: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        trakt = self.trakt

        slug = self.slug

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if trakt is not UNSET:
            field_dict["trakt"] = trakt
        if slug is not UNSET:
            field_dict["slug"] = slug

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        trakt = d.pop("trakt", UNSET)

        slug = d.pop("slug", UNSET)

        user_ids_input = cls(
            trakt=trakt,
            slug=slug,
        )

        return user_ids_input
