# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class RewatchingSettings(Answer):
    adjust_percentage: bool
    """Whether progress starts again at 0 % with a rewatch."""
