# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.trakt_id_input import TraktIdInput


T = TypeVar("T", bound="CommentTargetInput")


@_attrs_define
class CommentTargetInput:
    """
    Attributes:
        ids (TraktIdInput):
    """

    ids: TraktIdInput

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
        from ..models.trakt_id_input import TraktIdInput  # noqa: PLC0415

        d = dict(src_dict)
        ids = TraktIdInput.from_dict(d.pop("ids"))

        comment_target_input = cls(
            ids=ids,
        )

        return comment_target_input
