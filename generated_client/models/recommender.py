# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.gender import Gender
    from ..models.user_ids import UserIds
    from ..models.user_images import UserImages


class Recommender(Answer):
    """A person, and what they say about their favourite."""

    username: str
    """Name to log in and to be shown with."""
    private: bool
    """Whether only friends see the profile."""
    deleted: bool
    """Whether the account has been closed."""
    ids: UserIds
    """Slug and number of the user."""
    notes: str | None
    """Why the user favourited or recommends it."""
    name: str | None = None
    """Full name, if given."""
    vip: bool | None = None
    """Whether the user is a VIP member."""
    vip_ep: bool | None = None
    """Whether they paid for VIP ahead of its start."""
    director: bool | None = None
    """Whether the user holds the rank of director."""
    joined_at: datetime.datetime | None = None
    """When the account was made, in UTC."""
    location: str | None = None
    """Where the user says they are."""
    about: str | None = None
    """What the user says about themselves."""
    gender: Gender | None = None
    """Gender. An open set: may be empty or unknown."""
    age: int | None = None
    """Age in years."""
    images: UserImages | None = None
    """Profile pictures; only with `extended=images` or `full`."""
    vip_og: bool | None = None
    """Whether the user was among the first VIP members."""
    vip_years: int | None = None
    """Full years as a VIP member."""
    vip_cover_image: str | None = None
    """Address of the cover picture."""
    vip_veteran_since: datetime.datetime | None = None
    """Since when the user has been a VIP member without a break, in UTC."""
    vip_veteran_years: int | None = None
    """Full years of that membership."""
    vip_veteran_tier: int | None = None
    """The rank these years give, as years: 1, 3, 5, 7 or 10."""
    vip_veteran_title: str | None = None
    """Name of that rank."""
    vip_grace_ends_at: datetime.datetime | None = None
    """Until when a membership that was not paid goes on, in UTC; on one's own profile alone."""
