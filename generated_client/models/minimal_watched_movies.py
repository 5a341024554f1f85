# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define, field

from .._model import OpenModel


@define(repr=False)
class MinimalWatchedMovies(OpenModel["list[str]"]):
    """The times of the plays, by the Trakt id of the movie."""

    additional_properties: dict[str, list[str]] = field(init=False, factory=dict)
