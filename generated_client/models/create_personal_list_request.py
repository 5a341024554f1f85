# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.list_privacy import ListPrivacy
from ..models.sort_how import SortHow
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreatePersonalListRequest")


@_attrs_define
class CreatePersonalListRequest:
    """
    Attributes:
        name (str):
        description (str | Unset):
        privacy (ListPrivacy | Unset): Who sees a list.
        display_numbers (bool | Unset):
        allow_comments (bool | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
    """

    name: str
    description: str | Unset = UNSET
    privacy: ListPrivacy | Unset = UNSET
    display_numbers: bool | Unset = UNSET
    allow_comments: bool | Unset = UNSET
    sort_by: str | Unset = UNSET
    sort_how: SortHow | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        privacy: str | Unset = UNSET
        if not isinstance(self.privacy, Unset):
            privacy = self.privacy.value

        display_numbers = self.display_numbers

        allow_comments = self.allow_comments

        sort_by = self.sort_by

        sort_how: str | Unset = UNSET
        if not isinstance(self.sort_how, Unset):
            sort_how = self.sort_how.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if privacy is not UNSET:
            field_dict["privacy"] = privacy
        if display_numbers is not UNSET:
            field_dict["display_numbers"] = display_numbers
        if allow_comments is not UNSET:
            field_dict["allow_comments"] = allow_comments
        if sort_by is not UNSET:
            field_dict["sort_by"] = sort_by
        if sort_how is not UNSET:
            field_dict["sort_how"] = sort_how

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        description = d.pop("description", UNSET)

        _privacy = d.pop("privacy", UNSET)
        privacy: ListPrivacy | Unset
        if isinstance(_privacy, Unset):
            privacy = UNSET
        else:
            privacy = ListPrivacy(_privacy)

        display_numbers = d.pop("display_numbers", UNSET)

        allow_comments = d.pop("allow_comments", UNSET)

        sort_by = d.pop("sort_by", UNSET)

        _sort_how = d.pop("sort_how", UNSET)
        sort_how: SortHow | Unset
        if isinstance(_sort_how, Unset):
            sort_how = UNSET
        else:
            sort_how = SortHow(_sort_how)

        create_personal_list_request = cls(
            name=name,
            description=description,
            privacy=privacy,
            display_numbers=display_numbers,
            allow_comments=allow_comments,
            sort_by=sort_by,
            sort_how=sort_how,
        )

        return create_personal_list_request
