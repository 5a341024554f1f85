# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from .._named import Item

if TYPE_CHECKING:
    from ..models.gender import Gender
    from ..models.user_ids import UserIds
    from ..models.user_images import UserImages


class User(Item):
    """A user. Only those who may see a private user get more than the name.

    `extended="full"` brings `joined_at`, `location`, `about`, `gender`, `age`, `vip_og`,
    `vip_years`, `vip_cover_image`.

    `extended="full"` or `"images"` brings `images`.

    `extended="vip"` brings `vip_veteran_since`, `vip_veteran_years`, `vip_veteran_tier`,
    `vip_veteran_title`, `vip_grace_ends_at`.
    """

    username: str
    """Name to log in and to be shown with."""
    private: bool
    """Whether only friends see the profile."""
    ids: UserIds
    """Slug and other ids of the user."""
    deleted: bool | None = None
    """Whether the account has been closed."""
    name: str | None = None
    """Full name, if given."""
    vip: bool | None = None
    """Whether the user is a VIP member."""
    vip_ep: bool | None = None
    """Whether the user paid for VIP before it started."""
    director: bool | None = None
    """Whether the user holds the rank of director."""
    joined_at: datetime.datetime | None = None
    """When the account was made, in UTC. Needs `extended="full"`."""
    location: str | None = None
    """Where the user says they are. Needs `extended="full"`."""
    about: str | None = None
    """What the user says about themselves. Needs `extended="full"`."""
    gender: Gender | None = None
    """Gender. An open set: may be empty or unknown. Needs `extended="full"`."""
    age: int | None = None
    """Age in years. Needs `extended="full"`."""
    images: UserImages | None = None
    """Profile pictures. Needs `extended="full"` or `"images"`."""
    vip_og: bool | None = None
    """Whether the user was among the first VIP members. Needs `extended="full"`."""
    vip_years: int | None = None
    """Full years as a VIP member. Needs `extended="full"`."""
    vip_cover_image: str | None = None
    """Address of the cover picture. Needs `extended="full"`."""
    vip_veteran_since: datetime.datetime | None = None
    """Since when the user has been a VIP member without a break, in UTC. Needs `extended="vip"`."""
    vip_veteran_years: int | None = None
    """Full years of that membership. Needs `extended="vip"`."""
    vip_veteran_tier: int | None = None
    """The rank that these years give: 1, 3, 5, 7 or 10. Needs `extended="vip"`."""
    vip_veteran_title: str | None = None
    """Name of that rank. Needs `extended="vip"`."""
    vip_grace_ends_at: datetime.datetime | None = None
    """When the grace period of an unpaid membership ends, in UTC; on one's own profile alone.
    Needs `extended="vip"`.
    """

    @property
    def kind(self) -> Literal["user"]:
        """What it is."""
        return "user"
