# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cast_images import CastImages
    from ..models.person import Person


@define(repr=False)
class CrewMember(OpenModel[Any]):
    person: Person
    job: str
    """All of `jobs`, joined."""
    jobs: list[str] | Unset = UNSET
    """All jobs done."""
    episode_count: int | None | Unset = UNSET
    """Shows, seasons and episodes only."""
    images: CastImages | None | Unset = UNSET
    """Pictures in the part."""
