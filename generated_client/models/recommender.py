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
    private: bool
    """Whether only friends see the profile."""
    deleted: bool | Unset = UNSET
    name: None | str | Unset = UNSET
    vip: bool | None | Unset = UNSET
    vip_ep: bool | None | Unset = UNSET
    """Whether they paid for VIP ahead of its start."""
    director: bool | None | Unset = UNSET
    ids: UserIds | Unset = UNSET
    joined_at: datetime.datetime | None | Unset = UNSET
    location: None | str | Unset = UNSET
    about: None | str | Unset = UNSET
    gender: Gender | None | Unset = UNSET
    age: int | None | Unset = UNSET
    images: None | Unset | UserImages = UNSET
    vip_og: bool | None | Unset = UNSET
    vip_years: int | None | Unset = UNSET
    vip_cover_image: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
