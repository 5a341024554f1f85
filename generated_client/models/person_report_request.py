# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.person_report_reason import PersonReportReason


@attrs.define(repr=False)
class PersonReportRequest(Request):
    """What is wrong with the entry."""

    reason: PersonReportReason
    """Why it is reported."""
    message: str | Unset = UNSET
    """Explanation; wanted with `other`."""
