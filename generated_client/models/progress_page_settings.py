# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sort_how import SortHow


@define(repr=False)
class ProgressPageSettings(OpenModel[Any]):
    """The watched page also knows `include_collected`, the collected page `include_watched`."""

    refresh: bool
    simple_progress: bool
    include_specials: bool
    include_watchlisted: bool
    sort_how: SortHow
    use_last_activity: bool
    grid_view: bool
    include_collected: bool | Unset = UNSET
    include_watched: bool | Unset = UNSET
    sort: None | str | Unset = UNSET
