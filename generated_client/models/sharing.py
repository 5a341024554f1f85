# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Sharing")


@_attrs_define
class Sharing:
    """Where it was posted.

    Attributes:
        twitter (bool | None | Unset):
        mastodon (bool | None | Unset):
        tumblr (bool | None | Unset):
    """

    twitter: bool | None | Unset = UNSET
    mastodon: bool | None | Unset = UNSET
    tumblr: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        tumblr: bool | None | Unset
        if isinstance(self.tumblr, Unset):
            tumblr = UNSET
        else:
            tumblr = self.tumblr

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if twitter is not UNSET:
            field_dict["twitter"] = twitter
        if mastodon is not UNSET:
            field_dict["mastodon"] = mastodon
        if tumblr is not UNSET:
            field_dict["tumblr"] = tumblr

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

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

        def _parse_tumblr(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        tumblr = _parse_tumblr(d.pop("tumblr", UNSET))

        sharing = cls(
            twitter=twitter,
            mastodon=mastodon,
            tumblr=tumblr,
        )

        sharing.additional_properties = d
        return sharing

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
