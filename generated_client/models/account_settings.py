# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountSettings")


@_attrs_define
class AccountSettings:
    """How times and pages look to the person.

    Attributes:
        timezone (str | Unset): A name of the IANA time zone database.
        date_format (str | Unset): The order of day, month and year.
        time_24hr (bool | Unset):
        cover_image (None | str | Unset):
        token (None | str | Unset): Opens the person's private feeds.
        display_ads (bool | None | Unset):
    """

    timezone: str | Unset = UNSET
    date_format: str | Unset = UNSET
    time_24hr: bool | Unset = UNSET
    cover_image: None | str | Unset = UNSET
    token: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    display_ads: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        timezone = self.timezone

        date_format = self.date_format

        time_24hr = self.time_24hr

        cover_image: None | str | Unset
        if isinstance(self.cover_image, Unset):
            cover_image = UNSET
        else:
            cover_image = self.cover_image

        token: None | str | Unset
        if isinstance(self.token, Unset):
            token = UNSET
        else:
            token = self.token

        display_ads: bool | None | Unset
        if isinstance(self.display_ads, Unset):
            display_ads = UNSET
        else:
            display_ads = self.display_ads

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if date_format is not UNSET:
            field_dict["date_format"] = date_format
        if time_24hr is not UNSET:
            field_dict["time_24hr"] = time_24hr
        if cover_image is not UNSET:
            field_dict["cover_image"] = cover_image
        if token is not UNSET:
            field_dict["token"] = token
        if display_ads is not UNSET:
            field_dict["display_ads"] = display_ads

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        timezone = d.pop("timezone", UNSET)

        date_format = d.pop("date_format", UNSET)

        time_24hr = d.pop("time_24hr", UNSET)

        def _parse_cover_image(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cover_image = _parse_cover_image(d.pop("cover_image", UNSET))

        def _parse_token(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        token = _parse_token(d.pop("token", UNSET))

        def _parse_display_ads(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        display_ads = _parse_display_ads(d.pop("display_ads", UNSET))

        account_settings = cls(
            timezone=timezone,
            date_format=date_format,
            time_24hr=time_24hr,
            cover_image=cover_image,
            token=token,
            display_ads=display_ads,
        )

        account_settings.additional_properties = d
        return account_settings

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
