# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.month_persona import MonthPersona
    from ..models.persona import Persona
    from ..models.persona_confidence import PersonaConfidence
    from ..models.persona_highlight import PersonaHighlight
    from ..models.persona_scores import PersonaScores
    from ..models.persona_streak import PersonaStreak
    from ..models.persona_trait import PersonaTrait


class YearInReviewPersona(Answer):
    """Which kind of viewer a person was in a year, and the figures behind it."""

    persona: Persona
    """The kind of viewer."""
    runner_up: Persona | None
    """The kind that fits next best; null without one."""
    confidence: PersonaConfidence
    """How well the kind fits."""
    rarity: int
    """Share of people of that kind, in percent."""
    card_number: int
    """Number of the card that shows the kind, from 1 to 12."""
    traits: list[PersonaTrait]
    """Up to three things that stand out."""
    highlights: list[PersonaHighlight]
    """Up to three figures behind the kind."""
    runner_up_highlights: list[PersonaHighlight]
    """Up to three figures behind the kind that fits next best."""
    scores: PersonaScores
    """How well each kind fits."""
    streak: PersonaStreak
    """The longest row of days with something watched."""
    monthly: list[MonthPersona]
    """The kind of viewer, month by month."""
