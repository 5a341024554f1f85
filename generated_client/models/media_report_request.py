# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.media_report_reason import MediaReportReason


@attrs.define(repr=False)
class MediaReportRequest(Request):
    """What is wrong with the entry."""

    reason: MediaReportReason
    """Why it is reported."""
    message: str | Unset = UNSET
    """Explanation; wanted with `other`."""
