# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.persona import Persona


class MonthPersona(Answer):
    month: int
    """Month of the year, from 1 to 12."""
    persona: Persona
    """What the person was like in that month."""
