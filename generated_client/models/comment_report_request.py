# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.comment_report_reason import CommentReportReason


@attrs.define(repr=False)
class CommentReportRequest(Request):
    reason: CommentReportReason
    """Why it is reported."""
    message: str | Unset = UNSET
    """Explanation; wanted with `other`."""
