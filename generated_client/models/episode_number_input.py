# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model


@define(repr=False)
class EpisodeNumberInput(Model):
    number: int
    """Number within the season."""
