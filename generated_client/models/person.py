# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.gender import Gender
    from ..models.person_ids import PersonIds
    from ..models.person_images import PersonImages
    from ..models.social_ids import SocialIds


class Person(Answer):
    """Somebody in front of or behind the camera. What follows `ids` comes with `extended`:
    `images` for pictures, `full` for the rest.
    """

    name: str
    """Full name."""
    ids: PersonIds
    """What the person is called at Trakt and elsewhere."""
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
