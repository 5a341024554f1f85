# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class UserNetworkStats(Answer):
    friends: int
    followers: int
    following: int
