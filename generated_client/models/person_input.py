# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.person_ids_input import PersonIdsInput


T = TypeVar("T", bound="PersonInput")


@_attrs_define
class PersonInput:
    """
    Attributes:
        name (str | Unset):
        ids (PersonIdsInput | Unset): One of them is enough.
    """

    name: str | Unset = UNSET
    ids: PersonIdsInput | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        ids: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ids, Unset):
            ids = self.ids.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if ids is not UNSET:
            field_dict["ids"] = ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.person_ids_input import PersonIdsInput  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        _ids = d.pop("ids", UNSET)
        ids: PersonIdsInput | Unset
        if isinstance(_ids, Unset):
            ids = UNSET
        else:
            ids = PersonIdsInput.from_dict(_ids)

        person_input = cls(
            name=name,
            ids=ids,
        )

        return person_input
