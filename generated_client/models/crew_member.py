# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.cast_images import CastImages
    from ..models.person import Person


class CrewMember(Answer):
    """How much there is of `person` depends on `extended` too: see `Person`."""

    person: Person
    """The member of the crew."""
    job: str
    """All of `jobs`, joined."""
    jobs: list[str] | None = None
    """All jobs done."""
    episode_count: int | None = None
    """Number of episodes; for shows, seasons and episodes only."""
    images: CastImages | None = None
    """Pictures in the role."""
