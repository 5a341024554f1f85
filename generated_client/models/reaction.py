# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.reaction_type import ReactionType


@define(repr=False)
class Reaction(OpenModel[Any]):
    type_: ReactionType = field(metadata={"key": "type"})
    """Kind of reaction."""
