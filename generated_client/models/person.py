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
    ids: PersonIds
    social_ids: None | SocialIds | Unset = UNSET
    biography: None | str | Unset = UNSET
    birthday: datetime.date | None | Unset = UNSET
    death: datetime.date | None | Unset = UNSET
    birthplace: None | str | Unset = UNSET
    homepage: None | str | Unset = UNSET
    gender: Gender | None | Unset = UNSET
    height: float | None | Unset = UNSET
    """In centimetres."""
    known_for_department: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    images: None | PersonImages | Unset = UNSET
