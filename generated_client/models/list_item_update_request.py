# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model
from ..types import UNSET, Unset


@define(repr=False)
class ListItemUpdateRequest(Model):
    notes: None | str | Unset = UNSET
    """What to say about it."""
    rank: int | Unset = UNSET
    """New place, counted from 1."""
