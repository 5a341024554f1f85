# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.on_deck_settings import OnDeckSettings
    from ..models.progress_page_settings import ProgressPageSettings


class ProgressSettings(Answer):
    on_deck: OnDeckSettings
    """The list of what to watch next."""
    watched: ProgressPageSettings
    """The page of what has been watched."""
    collected: ProgressPageSettings | None = None
    """The page of what has been collected."""
