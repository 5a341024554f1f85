# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show import Show


@define(repr=False)
class ShowJob(OpenModel[Any]):
    show: Show
    job: str
    """All of `jobs`, joined."""
    jobs: list[str] | Unset = UNSET
    """All jobs done."""
    episode_count: int | None | Unset = UNSET
    """Number of episodes."""
