# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.crew_member import CrewMember


@define(repr=False)
class Crew(OpenModel["list[CrewMember]"]):
    """The people behind the camera, by department."""

    additional_properties: dict[str, list[CrewMember]] = field(init=False, factory=dict)
