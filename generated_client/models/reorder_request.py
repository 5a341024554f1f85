# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request


@attrs.define(repr=False)
class ReorderRequest(Request):
    """The new order."""

    rank: list[int]
    """The ids, first one first."""
