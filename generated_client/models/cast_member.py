# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.cast_images import CastImages
    from ..models.person import Person


class CastMember(Answer):
    """How much there is of `person` depends on `extended` too: see `Person`."""

    person: Person
    """The actor."""
    character: str
    """All of `characters`, joined."""
    characters: list[str] | None = None
    """All characters played."""
    episode_count: int | None = None
    """Number of episodes; for shows, seasons and episodes only."""
    order: int | None = None
    """Position in the credits."""
    images: CastImages | None = None
    """Pictures in the role."""
