# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model
from ..types import UNSET, Unset


@define(repr=False)
class SpoilerUpdate(Model):
    """`show` or `hide`."""

    episodes: None | str | Unset = UNSET
    shows: None | str | Unset = UNSET
    movies: None | str | Unset = UNSET
