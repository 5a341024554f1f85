# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.media_report_reason import MediaReportReason
from ..types import UNSET, Unset

T = TypeVar("T", bound="MediaReportRequest")


@_attrs_define
class MediaReportRequest:
    """What is wrong with the entry.

    Attributes:
        reason (MediaReportReason): What is wrong with an entry. `runtime` does not apply to people.
        message (str | Unset):
    """

    reason: MediaReportReason
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
        reason = MediaReportReason(d.pop("reason"))

        message = d.pop("message", UNSET)

        media_report_request = cls(
            reason=reason,
            message=message,
        )

        return media_report_request
