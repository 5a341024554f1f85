# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.list_privacy import ListPrivacy
from ..models.sort_how import SortHow
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdatePersonalListRequest")


@_attrs_define
class UpdatePersonalListRequest:
    """Only what is sent changes.

    Attributes:
        name (None | str | Unset):
        description (None | str | Unset):
        privacy (ListPrivacy | None | Unset):
        display_numbers (bool | None | Unset):
        allow_comments (bool | None | Unset):
        sort_by (None | str | Unset):
        sort_how (None | SortHow | Unset):
    """

    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    privacy: ListPrivacy | None | Unset = UNSET
    display_numbers: bool | None | Unset = UNSET
    allow_comments: bool | None | Unset = UNSET
    sort_by: None | str | Unset = UNSET
    sort_how: None | SortHow | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        privacy: None | str | Unset
        if isinstance(self.privacy, Unset):
            privacy = UNSET
        elif isinstance(self.privacy, ListPrivacy):
            privacy = self.privacy.value
        else:
            privacy = self.privacy

        display_numbers: bool | None | Unset
        if isinstance(self.display_numbers, Unset):
            display_numbers = UNSET
        else:
            display_numbers = self.display_numbers

        allow_comments: bool | None | Unset
        if isinstance(self.allow_comments, Unset):
            allow_comments = UNSET
        else:
            allow_comments = self.allow_comments

        sort_by: None | str | Unset
        if isinstance(self.sort_by, Unset):
            sort_by = UNSET
        else:
            sort_by = self.sort_by

        sort_how: None | str | Unset
        if isinstance(self.sort_how, Unset):
            sort_how = UNSET
        elif isinstance(self.sort_how, SortHow):
            sort_how = self.sort_how.value
        else:
            sort_how = self.sort_how

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
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

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_privacy(data: object) -> ListPrivacy | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                privacy_type_0 = ListPrivacy(data)

                return privacy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ListPrivacy | None | Unset, data)

        privacy = _parse_privacy(d.pop("privacy", UNSET))

        def _parse_display_numbers(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        display_numbers = _parse_display_numbers(d.pop("display_numbers", UNSET))

        def _parse_allow_comments(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        allow_comments = _parse_allow_comments(d.pop("allow_comments", UNSET))

        def _parse_sort_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sort_by = _parse_sort_by(d.pop("sort_by", UNSET))

        def _parse_sort_how(data: object) -> None | SortHow | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sort_how_type_0 = SortHow(data)

                return sort_how_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SortHow | Unset, data)

        sort_how = _parse_sort_how(d.pop("sort_how", UNSET))

        update_personal_list_request = cls(
            name=name,
            description=description,
            privacy=privacy,
            display_numbers=display_numbers,
            allow_comments=allow_comments,
            sort_by=sort_by,
            sort_how=sort_how,
        )

        return update_personal_list_request
