# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.gender import Gender
    from ..models.item_type import ItemType
    from ..models.person_ids import PersonIds
    from ..models.person_images import PersonImages
    from ..models.social_ids import SocialIds


class ScoredPerson(Answer):
    """A person to whom a month belongs."""

    name: str
    """Full name."""
    ids: PersonIds
    """What the person is called at Trakt and elsewhere."""
    type: ItemType
    """Kind of it."""
    score: int
    """How strongly the month is theirs; more is more."""
    social_ids: SocialIds | None = None
    """Accounts at social networks."""
    biography: str | None = None
    """Life in brief."""
    birthday: datetime.date | None = None
    """Date of birth."""
    death: datetime.date | None = None
    """Date of death; null for the living."""
    birthplace: str | None = None
    """Place of birth."""
    homepage: str | None = None
    """Address of the official site."""
    gender: Gender | None = None
    """Gender. An open set: may be empty or unknown."""
    height: float | None = None
    """In centimetres."""
    known_for_department: str | None = None
    """Kind of work the person is best known for."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC."""
    images: PersonImages | None = None
    """Portraits; only with `extended=images`."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
