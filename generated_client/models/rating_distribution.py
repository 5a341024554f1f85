# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define, field

from .._model import OpenModel


@define(repr=False)
class RatingDistribution(OpenModel["int"]):
    """The votes for each rating, "1" to "10"."""

    additional_properties: dict[str, int] = field(init=False, factory=dict)
