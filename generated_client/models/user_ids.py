# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class UserIds(OpenModel[Any]):
    slug: None | str | Unset = UNSET
    """The name in links. Null for a private person."""
    trakt: int | None | Unset = UNSET
    uuid: str | Unset = UNSET
