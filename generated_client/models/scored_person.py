# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from .._named import Item

if TYPE_CHECKING:
    from ..models.gender import Gender
    from ..models.item_type import ItemType
    from ..models.person_ids import PersonIds
    from ..models.person_images import PersonImages
    from ..models.social_ids import SocialIds


class ScoredPerson(Item):
    """A person whose birthday or day of death is in a month.

    `extended="full"` brings `social_ids`, `biography`, `birthday`, `death`, `birthplace`,
    `homepage`, `gender`, `height`, `known_for_department`, `updated_at`.

    `extended="full"` or `"images"` brings `images`.
    """

    name: str
    """Full name."""
    ids: PersonIds
    """Ids of the person at Trakt and other sites."""
    type: ItemType
    """Kind of item."""
    score: int
    """How well the person fits the month; higher is better."""
    social_ids: SocialIds | None = None
    """Accounts at social networks. Needs `extended="full"`."""
    biography: str | None = None
    """A short biography. Needs `extended="full"`."""
    birthday: datetime.date | None = None
    """Date of birth. Needs `extended="full"`."""
    death: datetime.date | None = None
    """Date of death; null for the living. Needs `extended="full"`."""
    birthplace: str | None = None
    """Place of birth. Needs `extended="full"`."""
    homepage: str | None = None
    """Address of the official site. Needs `extended="full"`."""
    gender: Gender | None = None
    """Gender. An open set: may be empty or unknown. Needs `extended="full"`."""
    height: float | None = None
    """In centimetres. Needs `extended="full"`."""
    known_for_department: str | None = None
    """Kind of work the person is best known for. Needs `extended="full"`."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC. Needs `extended="full"`."""
    images: PersonImages | None = None
    """Portraits. Needs `extended="full"` or `"images"`."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type

    @property
    def kind(self) -> Literal["person"]:
        """What it is."""
        return "person"
