# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.avatar import Avatar


class UserImages(Answer):
    avatar: Avatar
    """The profile picture."""
