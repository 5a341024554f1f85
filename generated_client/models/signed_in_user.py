# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.gender import Gender
    from ..models.user_ids import UserIds
    from ..models.user_images import UserImages


class SignedInUser(Answer):
    """The signed-in person's own profile.

    `extended="full"` or `"images"` brings `images`.
    """

    username: str
    """Name to log in and to be shown with."""
    private: bool
    """Whether only friends see the profile."""
    name: str | None = None
    """Full name, if given."""
    vip: bool | None = None
    """Whether the user is a VIP member."""
    vip_ep: bool | None = None
    """Whether the user paid for VIP before it started."""
    vip_og: bool | None = None
    """Whether the user was among the first VIP members."""
    vip_years: int | None = None
    """Full years as a VIP member."""
    vip_cover_image: str | None = None
    """Address of the cover picture."""
    director: bool | None = None
    """Whether the user holds the rank of director."""
    ids: UserIds | None = None
    """Slug and other ids of the user."""
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
    dob: datetime.date | None = None
    """Date of birth."""
    images: UserImages | None = None
    """Profile pictures. Needs `extended="full"` or `"images"`."""
    email: str | None = None
    """Address for mail."""
