# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model


@define(repr=False)
class TraktIdInput(Model):
    trakt: int
    """Number at Trakt."""
