# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sort_how import SortHow
from ..types import UNSET, Unset

T = TypeVar("T", bound="OnDeckSettings")


@_attrs_define
class OnDeckSettings:
    """
    Attributes:
        sort (None | str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        refresh (bool | Unset):
        simple_progress (bool | Unset):
        only_favorites (bool | Unset):
    """

    sort: None | str | Unset = UNSET
    sort_how: SortHow | Unset = UNSET
    refresh: bool | Unset = UNSET
    simple_progress: bool | Unset = UNSET
    only_favorites: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sort: None | str | Unset
        if isinstance(self.sort, Unset):
            sort = UNSET
        else:
            sort = self.sort

        sort_how: str | Unset = UNSET
        if not isinstance(self.sort_how, Unset):
            sort_how = self.sort_how.value

        refresh = self.refresh

        simple_progress = self.simple_progress

        only_favorites = self.only_favorites

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sort is not UNSET:
            field_dict["sort"] = sort
        if sort_how is not UNSET:
            field_dict["sort_how"] = sort_how
        if refresh is not UNSET:
            field_dict["refresh"] = refresh
        if simple_progress is not UNSET:
            field_dict["simple_progress"] = simple_progress
        if only_favorites is not UNSET:
            field_dict["only_favorites"] = only_favorites

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_sort(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sort = _parse_sort(d.pop("sort", UNSET))

        _sort_how = d.pop("sort_how", UNSET)
        sort_how: SortHow | Unset
        if isinstance(_sort_how, Unset):
            sort_how = UNSET
        else:
            sort_how = SortHow(_sort_how)

        refresh = d.pop("refresh", UNSET)

        simple_progress = d.pop("simple_progress", UNSET)

        only_favorites = d.pop("only_favorites", UNSET)

        on_deck_settings = cls(
            sort=sort,
            sort_how=sort_how,
            refresh=refresh,
            simple_progress=simple_progress,
            only_favorites=only_favorites,
        )

        on_deck_settings.additional_properties = d
        return on_deck_settings

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
