# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cast_member import CastMember
    from ..models.crew import Crew


@define(repr=False)
class Credits(OpenModel[Any]):
    """Who made it. `guest_stars` comes with `extended=guest_stars`."""

    cast: list[CastMember] | None
    guest_stars: list[CastMember] | None | Unset = UNSET
    crew: Crew | None | Unset = UNSET
    """The jobs, by department."""
