# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CalendarSettings")


@_attrs_define
class CalendarSettings:
    """
    Attributes:
        period (None | str | Unset):
        start_day (None | str | Unset):
        layout (None | str | Unset):
        image_type (None | str | Unset):
        hide_specials (bool | Unset):
        autoscroll (bool | Unset):
    """

    period: None | str | Unset = UNSET
    start_day: None | str | Unset = UNSET
    layout: None | str | Unset = UNSET
    image_type: None | str | Unset = UNSET
    hide_specials: bool | Unset = UNSET
    autoscroll: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        period: None | str | Unset
        if isinstance(self.period, Unset):
            period = UNSET
        else:
            period = self.period

        start_day: None | str | Unset
        if isinstance(self.start_day, Unset):
            start_day = UNSET
        else:
            start_day = self.start_day

        layout: None | str | Unset
        if isinstance(self.layout, Unset):
            layout = UNSET
        else:
            layout = self.layout

        image_type: None | str | Unset
        if isinstance(self.image_type, Unset):
            image_type = UNSET
        else:
            image_type = self.image_type

        hide_specials = self.hide_specials

        autoscroll = self.autoscroll

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if period is not UNSET:
            field_dict["period"] = period
        if start_day is not UNSET:
            field_dict["start_day"] = start_day
        if layout is not UNSET:
            field_dict["layout"] = layout
        if image_type is not UNSET:
            field_dict["image_type"] = image_type
        if hide_specials is not UNSET:
            field_dict["hide_specials"] = hide_specials
        if autoscroll is not UNSET:
            field_dict["autoscroll"] = autoscroll

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_period(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        period = _parse_period(d.pop("period", UNSET))

        def _parse_start_day(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        start_day = _parse_start_day(d.pop("start_day", UNSET))

        def _parse_layout(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        layout = _parse_layout(d.pop("layout", UNSET))

        def _parse_image_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_type = _parse_image_type(d.pop("image_type", UNSET))

        hide_specials = d.pop("hide_specials", UNSET)

        autoscroll = d.pop("autoscroll", UNSET)

        calendar_settings = cls(
            period=period,
            start_day=start_day,
            layout=layout,
            image_type=image_type,
            hide_specials=hide_specials,
            autoscroll=autoscroll,
        )

        calendar_settings.additional_properties = d
        return calendar_settings

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
