# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import AnswerMap
from ..models.crew_member import CrewMember

if TYPE_CHECKING:
    from ..models.crew_member import CrewMember  # noqa: F401


class Crew(AnswerMap["list[CrewMember]"]):
    """The people behind the camera, by department."""
