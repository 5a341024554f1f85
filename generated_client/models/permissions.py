# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class Permissions(OpenModel[Any]):
    """What the account may do to others."""

    commenting: bool
    """Whether the user may comment."""
    liking: bool
    """Whether the user may like."""
    following: bool
    """Whether the user may follow others."""
