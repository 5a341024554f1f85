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
    liking: bool | Unset = UNSET
    following: bool | Unset = UNSET
