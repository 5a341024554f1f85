# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import AnswerMap


class RatingDistribution(AnswerMap["int"]):
    """The votes for each rating, "1" to "10"."""
