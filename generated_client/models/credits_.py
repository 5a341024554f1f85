# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.cast_member import CastMember
    from ..models.crew import Crew


class Credits(Answer):
    """The cast and the crew of a title.

    `extended="guest_stars"` brings `guest_stars`.
    """

    cast: list[CastMember] | None
    """People who play in it."""
    guest_stars: list[CastMember] | None = None
    """Guest stars. Needs `extended="guest_stars"`."""
    crew: Crew | None = None
    """The jobs, by department."""
