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
    sort_how: SortHow
    refresh: bool
    simple_progress: bool
    only_favorites: bool
    sort: None | str | Unset = UNSET
