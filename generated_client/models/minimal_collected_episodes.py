# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define, field

from .._model import OpenModel


@define(repr=False)
class MinimalCollectedEpisodes(OpenModel["str"]):
    """The time it was collected, by episode."""

    additional_properties: dict[str, str] = field(init=False, factory=dict)
