# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.reaction_distribution import ReactionDistribution


@define(repr=False)
class ReactionSummary(OpenModel[Any]):
    reaction_count: int
    """Number of reactions."""
    user_count: int
    """Number of users who reacted."""
    distribution: ReactionDistribution
    """Number of reactions by kind."""
