# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show import Show


class ShowJob(Answer):
    """How much there is of `show` depends on `extended` too: see `Show`."""

    show: Show
    """The show."""
    job: str
    """All of `jobs`, joined."""
    jobs: list[str] | None = None
    """All jobs done."""
    episode_count: int | None = None
    """Number of episodes."""
