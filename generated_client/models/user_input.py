# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.user_ids_input import UserIdsInput


T = TypeVar("T", bound="UserInput")


@_attrs_define
class UserInput:
    """
    Attributes:
        ids (UserIdsInput): One of them is enough.
    """

    ids: UserIdsInput

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
        from ..models.user_ids_input import UserIdsInput  # noqa: PLC0415

        d = dict(src_dict)
        ids = UserIdsInput.from_dict(d.pop("ids"))

        user_input = cls(
            ids=ids,
        )

        return user_input
