# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._request import Request
from ..types import UNSET, Unset


@define(repr=False)
class PostReplyRequest(Request):
    comment: str
    """Five words or more."""
    spoiler: bool | Unset = UNSET
    """Whether it gives the plot away."""
