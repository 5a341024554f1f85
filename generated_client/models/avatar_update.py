# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model


@define(repr=False)
class AvatarUpdate(Model):
    avatar: str
    """The picture."""
