# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model


@define(repr=False)
class NewSavedFilter(Model):
    name: str
    """Name of the filter."""
    url: str
    """The path and the query of the page."""
