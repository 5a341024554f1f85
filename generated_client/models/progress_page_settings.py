# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sort_how import SortHow
from ..types import UNSET, Unset

T = TypeVar("T", bound="ProgressPageSettings")


@_attrs_define
class ProgressPageSettings:
    """The watched page also knows `include_collected`, the collected page `include_watched`.

    Attributes:
        refresh (bool | Unset):
        simple_progress (bool | Unset):
        include_specials (bool | Unset):
        include_watchlisted (bool | Unset):
        include_collected (bool | Unset):
        include_watched (bool | Unset):
        sort (None | str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        use_last_activity (bool | Unset):
        grid_view (bool | Unset):
    """

    refresh: bool | Unset = UNSET
    simple_progress: bool | Unset = UNSET
    include_specials: bool | Unset = UNSET
    include_watchlisted: bool | Unset = UNSET
    include_collected: bool | Unset = UNSET
    include_watched: bool | Unset = UNSET
    sort: None | str | Unset = UNSET
    sort_how: SortHow | Unset = UNSET
    use_last_activity: bool | Unset = UNSET
    grid_view: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        refresh = self.refresh

        simple_progress = self.simple_progress

        include_specials = self.include_specials

        include_watchlisted = self.include_watchlisted

        include_collected = self.include_collected

        include_watched = self.include_watched

        sort: None | str | Unset
        if isinstance(self.sort, Unset):
            sort = UNSET
        else:
            sort = self.sort

        sort_how: str | Unset = UNSET
        if not isinstance(self.sort_how, Unset):
            sort_how = self.sort_how.value

        use_last_activity = self.use_last_activity

        grid_view = self.grid_view

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if refresh is not UNSET:
            field_dict["refresh"] = refresh
        if simple_progress is not UNSET:
            field_dict["simple_progress"] = simple_progress
        if include_specials is not UNSET:
            field_dict["include_specials"] = include_specials
        if include_watchlisted is not UNSET:
            field_dict["include_watchlisted"] = include_watchlisted
        if include_collected is not UNSET:
            field_dict["include_collected"] = include_collected
        if include_watched is not UNSET:
            field_dict["include_watched"] = include_watched
        if sort is not UNSET:
            field_dict["sort"] = sort
        if sort_how is not UNSET:
            field_dict["sort_how"] = sort_how
        if use_last_activity is not UNSET:
            field_dict["use_last_activity"] = use_last_activity
        if grid_view is not UNSET:
            field_dict["grid_view"] = grid_view

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        refresh = d.pop("refresh", UNSET)

        simple_progress = d.pop("simple_progress", UNSET)

        include_specials = d.pop("include_specials", UNSET)

        include_watchlisted = d.pop("include_watchlisted", UNSET)

        include_collected = d.pop("include_collected", UNSET)

        include_watched = d.pop("include_watched", UNSET)

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

        use_last_activity = d.pop("use_last_activity", UNSET)

        grid_view = d.pop("grid_view", UNSET)

        progress_page_settings = cls(
            refresh=refresh,
            simple_progress=simple_progress,
            include_specials=include_specials,
            include_watchlisted=include_watchlisted,
            include_collected=include_collected,
            include_watched=include_watched,
            sort=sort,
            sort_how=sort_how,
            use_last_activity=use_last_activity,
            grid_view=grid_view,
        )

        progress_page_settings.additional_properties = d
        return progress_page_settings

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
