# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model
from ..types import UNSET, Unset


@define(repr=False)
class UserIdsInput(Model):
    """One of them is enough."""

    trakt: int | Unset = UNSET
    slug: str | Unset = UNSET
