# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import AnswerMap


class MinimalWatchedEpisodes(AnswerMap["list[str]"]):
    """The times of the plays, by episode."""
