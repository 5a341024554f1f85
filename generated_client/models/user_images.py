# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.avatar import Avatar


@define(repr=False)
class UserImages(OpenModel[Any]):
    avatar: Avatar
    """The profile picture."""
