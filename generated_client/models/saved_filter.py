# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.saved_filter_section import SavedFilterSection


class SavedFilter(Answer):
    """A search or filter that a VIP member has saved."""

    rank: int
    """Place among the saved filters, counted from 1."""
    id: int
    """Id of the filter."""
    section: SavedFilterSection
    """Part of Trakt it belongs to."""
    name: str
    """Name of the filter."""
    path: str
    """Path of the request it stands for."""
    query: str
    """Query string of the request."""
    updated_at: datetime.datetime
    """When it last changed, in UTC."""
