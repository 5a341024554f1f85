# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Permissions(Answer):
    """What the account may do to others."""

    commenting: bool
    """Whether the user may comment."""
    liking: bool
    """Whether the user may like."""
    following: bool
    """Whether the user may follow others."""
