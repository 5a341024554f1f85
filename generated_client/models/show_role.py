# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show import Show


@define(repr=False)
class ShowRole(OpenModel[Any]):
    show: Show
    character: str
    """All of `characters`, joined."""
    characters: list[str] | Unset = UNSET
    """All characters played."""
    episode_count: int | None | Unset = UNSET
    """Number of episodes."""
    series_regular: bool | Unset = UNSET
    """Whether it is a regular part."""
