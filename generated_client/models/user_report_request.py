# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.user_report_reason import UserReportReason
from ..types import UNSET, Unset

T = TypeVar("T", bound="UserReportRequest")


@_attrs_define
class UserReportRequest:
    """
    Attributes:
        reason (UserReportReason): What is wrong with a person's account.
        message (str | Unset):
    """

    reason: UserReportReason
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
        reason = UserReportReason(d.pop("reason"))

        message = d.pop("message", UNSET)

        user_report_request = cls(
            reason=reason,
            message=message,
        )

        return user_report_request
