# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.sort_how import SortHow


class OnDeckSettings(Answer):
    sort_how: SortHow
    refresh: bool
    simple_progress: bool
    only_favorites: bool
    sort: str | None = None
