# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class UserNetworkStats(Answer):
    friends: int
    """Number of friends."""
    followers: int
    """Number of people who follow the user."""
    following: int
    """Number of people whom the user follows."""
