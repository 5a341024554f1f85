# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define, field

from .._model import OpenModel


@define(repr=False)
class ReactionDistribution(OpenModel["int"]):
    """The number of each reaction."""

    additional_properties: dict[str, int] = field(init=False, factory=dict)
