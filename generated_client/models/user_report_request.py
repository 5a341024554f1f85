# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_report_reason import UserReportReason


@define(repr=False)
class UserReportRequest(Model):
    reason: UserReportReason
    message: str | Unset = UNSET
    """Explanation; wanted with `other`."""
