# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Connections")


@_attrs_define
class Connections:
    """Which other services the account is linked to.

    Attributes:
        facebook (bool | None | Unset):
        twitter (bool | None | Unset):
        mastodon (bool | None | Unset):
        google (bool | None | Unset):
        tumblr (bool | None | Unset):
        medium (bool | None | Unset):
        slack (bool | None | Unset):
        apple (bool | None | Unset):
        dropbox (bool | None | Unset):
        microsoft (bool | None | Unset):
    """

    facebook: bool | None | Unset = UNSET
    twitter: bool | None | Unset = UNSET
    mastodon: bool | None | Unset = UNSET
    google: bool | None | Unset = UNSET
    tumblr: bool | None | Unset = UNSET
    medium: bool | None | Unset = UNSET
    slack: bool | None | Unset = UNSET
    apple: bool | None | Unset = UNSET
    dropbox: bool | None | Unset = UNSET
    microsoft: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        facebook: bool | None | Unset
        if isinstance(self.facebook, Unset):
            facebook = UNSET
        else:
            facebook = self.facebook

        twitter: bool | None | Unset
        if isinstance(self.twitter, Unset):
            twitter = UNSET
        else:
            twitter = self.twitter

        mastodon: bool | None | Unset
        if isinstance(self.mastodon, Unset):
            mastodon = UNSET
        else:
            mastodon = self.mastodon

        google: bool | None | Unset
        if isinstance(self.google, Unset):
            google = UNSET
        else:
            google = self.google

        tumblr: bool | None | Unset
        if isinstance(self.tumblr, Unset):
            tumblr = UNSET
        else:
            tumblr = self.tumblr

        medium: bool | None | Unset
        if isinstance(self.medium, Unset):
            medium = UNSET
        else:
            medium = self.medium

        slack: bool | None | Unset
        if isinstance(self.slack, Unset):
            slack = UNSET
        else:
            slack = self.slack

        apple: bool | None | Unset
        if isinstance(self.apple, Unset):
            apple = UNSET
        else:
            apple = self.apple

        dropbox: bool | None | Unset
        if isinstance(self.dropbox, Unset):
            dropbox = UNSET
        else:
            dropbox = self.dropbox

        microsoft: bool | None | Unset
        if isinstance(self.microsoft, Unset):
            microsoft = UNSET
        else:
            microsoft = self.microsoft

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if facebook is not UNSET:
            field_dict["facebook"] = facebook
        if twitter is not UNSET:
            field_dict["twitter"] = twitter
        if mastodon is not UNSET:
            field_dict["mastodon"] = mastodon
        if google is not UNSET:
            field_dict["google"] = google
        if tumblr is not UNSET:
            field_dict["tumblr"] = tumblr
        if medium is not UNSET:
            field_dict["medium"] = medium
        if slack is not UNSET:
            field_dict["slack"] = slack
        if apple is not UNSET:
            field_dict["apple"] = apple
        if dropbox is not UNSET:
            field_dict["dropbox"] = dropbox
        if microsoft is not UNSET:
            field_dict["microsoft"] = microsoft

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_facebook(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        facebook = _parse_facebook(d.pop("facebook", UNSET))

        def _parse_twitter(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        twitter = _parse_twitter(d.pop("twitter", UNSET))

        def _parse_mastodon(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        mastodon = _parse_mastodon(d.pop("mastodon", UNSET))

        def _parse_google(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        google = _parse_google(d.pop("google", UNSET))

        def _parse_tumblr(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        tumblr = _parse_tumblr(d.pop("tumblr", UNSET))

        def _parse_medium(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        medium = _parse_medium(d.pop("medium", UNSET))

        def _parse_slack(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        slack = _parse_slack(d.pop("slack", UNSET))

        def _parse_apple(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        apple = _parse_apple(d.pop("apple", UNSET))

        def _parse_dropbox(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        dropbox = _parse_dropbox(d.pop("dropbox", UNSET))

        def _parse_microsoft(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        microsoft = _parse_microsoft(d.pop("microsoft", UNSET))

        connections = cls(
            facebook=facebook,
            twitter=twitter,
            mastodon=mastodon,
            google=google,
            tumblr=tumblr,
            medium=medium,
            slack=slack,
            apple=apple,
            dropbox=dropbox,
            microsoft=microsoft,
        )

        connections.additional_properties = d
        return connections

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
