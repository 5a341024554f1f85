# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="AvatarUpdate")


@_attrs_define
class AvatarUpdate:
    """
    Attributes:
        avatar (str): The picture, as a data URI in base64.
    """

    avatar: str

    def to_dict(self) -> dict[str, Any]:
        avatar = self.avatar

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "avatar": avatar,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        avatar = d.pop("avatar")

        avatar_update = cls(
            avatar=avatar,
        )

        return avatar_update
