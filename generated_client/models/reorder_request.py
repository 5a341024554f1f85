# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._request import Request


@define(repr=False)
class ReorderRequest(Request):
    """The new order."""

    rank: list[int]
    """The ids, first one first."""
