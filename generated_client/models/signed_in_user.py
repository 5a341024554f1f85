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
class SignedInUser(OpenModel[Any]):
    """What a person sees of themselves."""

    username: str
    private: bool
    """Whether only friends see the profile."""
    name: None | str | Unset = UNSET
    vip: bool | Unset = UNSET
    vip_ep: bool | Unset = UNSET
    """Whether they paid for VIP ahead of its start."""
    vip_og: bool | Unset = UNSET
    vip_years: int | Unset = UNSET
    vip_cover_image: None | str | Unset = UNSET
    director: bool | Unset = UNSET
    ids: UserIds | Unset = UNSET
    joined_at: datetime.datetime | Unset = UNSET
    location: None | str | Unset = UNSET
    about: None | str | Unset = UNSET
    gender: Gender | None | Unset = UNSET
    age: int | None | Unset = UNSET
    dob: datetime.date | None | Unset = UNSET
    """Date of birth."""
    images: None | Unset | UserImages = UNSET
