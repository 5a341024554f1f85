# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Permissions(OpenModel[Any]):
    """What the account may do to others."""

    commenting: bool | Unset = UNSET
    """Whether the user may comment."""
    liking: bool | Unset = UNSET
    """Whether the user may like."""
    following: bool | Unset = UNSET
    """Whether the user may follow others."""
