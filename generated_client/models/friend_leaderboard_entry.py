# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.user import User


class FriendLeaderboardEntry(Answer):
    """A place among a user and the people they follow.

    How much there is of `user` depends on `extended` too: see `User`.
    """

    rank: int | None
    """Place, counted from 1; null where it is locked."""
    user: User
    """The person."""
    total_minutes: int | None
    """Minutes watched; null where it is locked."""
    total_plays: int | None
    """Plays; null where it is locked."""
    locked: bool
    """Whether the numbers are hidden."""
