# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.user import User


class LeaderboardEntry(Answer):
    """A place among those who have watched the most.

    How much there is of `user` depends on `extended` too: see `User`.
    """

    rank: int
    """Place, counted from 1."""
    user: User
    """The person."""
    total_minutes: int
    """Minutes watched."""
    total_plays: int
    """Plays."""
