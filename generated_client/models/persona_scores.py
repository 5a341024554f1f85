# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import AnswerMap


class PersonaScores(AnswerMap["int"]):
    """How well each kind of viewer fits, from 0 to 100, by its name."""
