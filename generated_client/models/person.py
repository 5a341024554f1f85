# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gender import Gender
    from ..models.person_ids import PersonIds
    from ..models.person_images import PersonImages
    from ..models.social_ids import SocialIds


@define(repr=False)
class Person(OpenModel[Any]):
    """Somebody in front of or behind the camera. What follows `ids` comes with `extended`:
    `images` for pictures, `full` for the rest.
    """

    name: str
    """Full name."""
    ids: PersonIds
    """What the person is called at Trakt and elsewhere."""
    social_ids: None | SocialIds | Unset = UNSET
    """Accounts at social networks."""
    biography: None | str | Unset = UNSET
    """Life in brief."""
    birthday: datetime.date | None | Unset = UNSET
    """Date of birth."""
    death: datetime.date | None | Unset = UNSET
    """Date of death; null for the living."""
    birthplace: None | str | Unset = UNSET
    """Place of birth."""
    homepage: None | str | Unset = UNSET
    """Address of the official site."""
    gender: Gender | None | Unset = UNSET
    """Gender. An open set: may be empty or unknown."""
    height: float | None | Unset = UNSET
    """In centimetres."""
    known_for_department: None | str | Unset = UNSET
    """Kind of work the person is best known for."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When the entry last changed, in UTC."""
    images: None | PersonImages | Unset = UNSET
    """Portraits; only with `extended=images`."""
