# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.avatar_update import AvatarUpdate


T = TypeVar("T", bound="UpdateAvatarRequest")


@_attrs_define
class UpdateAvatarRequest:
    """
    Attributes:
        user (AvatarUpdate):
    """

    user: AvatarUpdate

    def to_dict(self) -> dict[str, Any]:
        user = self.user.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "user": user,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.avatar_update import AvatarUpdate  # noqa: PLC0415

        d = dict(src_dict)
        user = AvatarUpdate.from_dict(d.pop("user"))

        update_avatar_request = cls(
            user=user,
        )

        return update_avatar_request
