# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define, field

from .._model import OpenModel


@define(repr=False)
class MinimalWatchedEpisodes(OpenModel["list[str]"]):
    """The times of the plays, by episode."""

    additional_properties: dict[str, list[str]] = field(init=False, factory=dict)
