# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sort_how import SortHow


@define(repr=False)
class OnDeckSettings(OpenModel[Any]):
    sort: None | str | Unset = UNSET
    sort_how: SortHow | Unset = UNSET
    refresh: bool | Unset = UNSET
    simple_progress: bool | Unset = UNSET
    only_favorites: bool | Unset = UNSET
