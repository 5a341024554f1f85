# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class UserIds(OpenModel[Any]):
    slug: None | str
    """The name in links. May be null."""
    trakt: int | None | Unset = UNSET
    uuid: str | Unset = UNSET
    """Identifier unique across Trakt, for use inside your own program; Trakt takes it nowhere."""
