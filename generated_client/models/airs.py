# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Airs(OpenModel[Any]):
    """When new episodes are broadcast, in the time zone given."""

    day: None | str | Unset = UNSET
    time: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET
