# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.comment_report_reason import CommentReportReason
from ..types import UNSET, Unset

T = TypeVar("T", bound="CommentReportRequest")


@_attrs_define
class CommentReportRequest:
    """
    Attributes:
        reason (CommentReportReason): What is wrong with a comment.
        message (str | Unset):
    """

    reason: CommentReportReason
    message: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason.value

        message = self.message

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reason = CommentReportReason(d.pop("reason"))

        message = d.pop("message", UNSET)

        comment_report_request = cls(
            reason=reason,
            message=message,
        )

        return comment_report_request
