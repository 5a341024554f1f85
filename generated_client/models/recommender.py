# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gender import Gender
    from ..models.user_ids import UserIds
    from ..models.user_images import UserImages


@define(repr=False)
class Recommender(OpenModel[Any]):
    """A person, and what they say about their favourite."""

    username: str
    """Name to log in and to be shown with."""
    private: bool
    """Whether only friends see the profile."""
    deleted: bool
    """Whether the account has been closed."""
    ids: UserIds
    """Slug and number of the user."""
    notes: None | str
    """Why the user favourited or recommends it."""
    name: None | str | Unset = UNSET
    """Full name, if given."""
    vip: bool | None | Unset = UNSET
    """Whether the user is a VIP member."""
    vip_ep: bool | None | Unset = UNSET
    """Whether they paid for VIP ahead of its start."""
    director: bool | None | Unset = UNSET
    """Whether the user holds the rank of director."""
    joined_at: datetime.datetime | None | Unset = UNSET
    """When the account was made, in UTC."""
    location: None | str | Unset = UNSET
    """Where the user says they are."""
    about: None | str | Unset = UNSET
    """What the user says about themselves."""
    gender: Gender | None | Unset = UNSET
    """Gender. An open set: may be empty or unknown."""
    age: int | None | Unset = UNSET
    """Age in years."""
    images: None | Unset | UserImages = UNSET
    """Profile pictures; only with `extended=images` or `full`."""
    vip_og: bool | None | Unset = UNSET
    """Whether the user was among the first VIP members."""
    vip_years: int | None | Unset = UNSET
    """Full years as a VIP member."""
    vip_cover_image: None | str | Unset = UNSET
    """Address of the cover picture."""
