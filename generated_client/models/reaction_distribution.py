# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import AnswerMap


class ReactionDistribution(AnswerMap["int"]):
    """The number of each reaction."""
