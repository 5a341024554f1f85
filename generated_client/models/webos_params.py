# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer, field


class WebosParams(Answer):
    content_target: str | None = field(key="contentTarget", default=None)
    """Address that the app opens."""
