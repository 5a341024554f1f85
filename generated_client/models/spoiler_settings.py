# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class SpoilerSettings(OpenModel[Any]):
    """What is blurred until it has been watched."""

    episodes: None | str | Unset = UNSET
    shows: None | str | Unset = UNSET
    movies: None | str | Unset = UNSET
    comments: None | str | Unset = UNSET
    ratings: None | str | Unset = UNSET
    actors: None | str | Unset = UNSET
