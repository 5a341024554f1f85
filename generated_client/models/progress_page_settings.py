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

    refresh: bool | Unset = UNSET
    simple_progress: bool | Unset = UNSET
    include_specials: bool | Unset = UNSET
    include_watchlisted: bool | Unset = UNSET
    include_collected: bool | Unset = UNSET
    include_watched: bool | Unset = UNSET
    sort: None | str | Unset = UNSET
    sort_how: SortHow | Unset = UNSET
    use_last_activity: bool | Unset = UNSET
    grid_view: bool | Unset = UNSET
