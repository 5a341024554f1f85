# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._request import Request


@define(repr=False)
class NewSavedFilter(Request):
    name: str
    """Name of the filter."""
    url: str
    """The path and the query of the page."""
