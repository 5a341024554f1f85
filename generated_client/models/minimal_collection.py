# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import AnswerMap


class MinimalCollection(AnswerMap["str"]):
    """The time it was collected, by the Trakt id."""
