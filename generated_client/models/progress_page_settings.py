# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.sort_how import SortHow


class ProgressPageSettings(Answer):
    """The watched page also knows `include_collected`, the collected page `include_watched`."""

    refresh: bool
    simple_progress: bool
    include_specials: bool
    include_watchlisted: bool
    sort_how: SortHow
    use_last_activity: bool
    grid_view: bool
    include_collected: bool | None = None
    include_watched: bool | None = None
    sort: str | None = None
