# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show_ids_input import ShowIdsInput


T = TypeVar("T", bound="ShowReferenceInput")


@_attrs_define
class ShowReferenceInput:
    """A series, by its ids or by title and year.

    Attributes:
        title (str | Unset):
        year (int | Unset):
        ids (ShowIdsInput | Unset): One of them is enough.
    """

    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        year = self.year

        ids: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ids, Unset):
            ids = self.ids.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if year is not UNSET:
            field_dict["year"] = year
        if ids is not UNSET:
            field_dict["ids"] = ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.show_ids_input import ShowIdsInput  # noqa: PLC0415

        d = dict(src_dict)
        title = d.pop("title", UNSET)

        year = d.pop("year", UNSET)

        _ids = d.pop("ids", UNSET)
        ids: ShowIdsInput | Unset
        if isinstance(_ids, Unset):
            ids = UNSET
        else:
            ids = ShowIdsInput.from_dict(_ids)

        show_reference_input = cls(
            title=title,
            year=year,
            ids=ids,
        )

        return show_reference_input
