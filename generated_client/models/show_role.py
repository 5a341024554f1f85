# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show import Show


class ShowRole(Answer):
    """How much there is of `show` depends on `extended` too: see `Show`."""

    show: Show
    """The show."""
    character: str
    """All of `characters`, joined."""
    characters: list[str] | None = None
    """All characters played."""
    episode_count: int | None = None
    """Number of episodes."""
    series_regular: bool | None = None
    """Whether it is a regular role."""
