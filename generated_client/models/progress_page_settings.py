# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.sort_how import SortHow


class ProgressPageSettings(Answer):
    """The watched page also knows `include_collected`, the collected page `include_watched`."""

    refresh: bool
    """Whether the page renews itself."""
    simple_progress: bool
    """Whether to show progress in brief."""
    include_specials: bool
    """Whether the specials count."""
    include_watchlisted: bool
    """Whether to show what is on the watchlist too."""
    sort_how: SortHow
    """Direction of the sort."""
    use_last_activity: bool
    """Whether to go by the latest activity."""
    grid_view: bool
    """Whether to show a grid in place of a list."""
    include_collected: bool | None = None
    """Whether to show what has been collected too."""
    include_watched: bool | None = None
    """Whether to show what has been watched too."""
    sort: str | None = None
    """Field to sort by."""
