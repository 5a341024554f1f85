# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="PostReplyRequest")


@_attrs_define
class PostReplyRequest:
    """
    Attributes:
        comment (str): Five words or more.
        spoiler (bool | Unset):
    """

    comment: str
    spoiler: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        comment = self.comment

        spoiler = self.spoiler

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "comment": comment,
            }
        )
        if spoiler is not UNSET:
            field_dict["spoiler"] = spoiler

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        comment = d.pop("comment")

        spoiler = d.pop("spoiler", UNSET)

        post_reply_request = cls(
            comment=comment,
            spoiler=spoiler,
        )

        return post_reply_request
