# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._request import Request


@define(repr=False)
class AvatarUpdate(Request):
    avatar: str
    """The picture."""
