# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.note_privacy import NotePrivacy
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateNoteRequest")


@_attrs_define
class UpdateNoteRequest:
    """Only what is sent changes.

    Attributes:
        notes (str | Unset): At most 500 characters.
        spoiler (bool | Unset):
        privacy (NotePrivacy | Unset): Who sees a note.
    """

    notes: str | Unset = UNSET
    spoiler: bool | Unset = UNSET
    privacy: NotePrivacy | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        notes = self.notes

        spoiler = self.spoiler

        privacy: str | Unset = UNSET
        if not isinstance(self.privacy, Unset):
            privacy = self.privacy.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if notes is not UNSET:
            field_dict["notes"] = notes
        if spoiler is not UNSET:
            field_dict["spoiler"] = spoiler
        if privacy is not UNSET:
            field_dict["privacy"] = privacy

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        notes = d.pop("notes", UNSET)

        spoiler = d.pop("spoiler", UNSET)

        _privacy = d.pop("privacy", UNSET)
        privacy: NotePrivacy | Unset
        if isinstance(_privacy, Unset):
            privacy = UNSET
        else:
            privacy = NotePrivacy(_privacy)

        update_note_request = cls(
            notes=notes,
            spoiler=spoiler,
            privacy=privacy,
        )

        return update_note_request
