# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class SharingText(OpenModel[Any]):
    """What is posted on linked services; `[item]` stands for the title."""

    watching: str
    watched: str
    rated: None | str | Unset = UNSET
