# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class CommentSettings(Answer):
    blocked_uids: list[int]
    """Ids of the users whose comments are hidden."""
