# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model
from ..types import UNSET, Unset


@define(repr=False)
class GenrePreferencesUpdate(Model):
    favorites: list[str] | None | Unset = UNSET
    disliked: list[str] | None | Unset = UNSET
