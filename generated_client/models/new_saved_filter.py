# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request


@attrs.define(repr=False)
class NewSavedFilter(Request):
    name: str
    """Name of the filter."""
    url: str
    """The path and the query of the page."""
