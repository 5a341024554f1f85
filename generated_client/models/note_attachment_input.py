# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NoteAttachmentInput")


@_attrs_define
class NoteAttachmentInput:
    """
    Attributes:
        type_ (str): `history`, `collection` or `rating`, where the note belongs to one of those.
        id (int | Unset):
    """

    type_: str
    id: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        id = self.id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("type")

        id = d.pop("id", UNSET)

        note_attachment_input = cls(
            type_=type_,
            id=id,
        )

        return note_attachment_input
