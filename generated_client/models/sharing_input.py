# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SharingInput")


@_attrs_define
class SharingInput:
    """Where to post it.

    Attributes:
        twitter (bool | Unset):
        mastodon (bool | Unset):
        tumblr (bool | Unset):
    """

    twitter: bool | Unset = UNSET
    mastodon: bool | Unset = UNSET
    tumblr: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        twitter = self.twitter

        mastodon = self.mastodon

        tumblr = self.tumblr

        field_dict: dict[str, Any] = {}

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
        twitter = d.pop("twitter", UNSET)

        mastodon = d.pop("mastodon", UNSET)

        tumblr = d.pop("tumblr", UNSET)

        sharing_input = cls(
            twitter=twitter,
            mastodon=mastodon,
            tumblr=tumblr,
        )

        return sharing_input
