# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.not_found_ids import NotFoundIds


@define(repr=False)
class NotFoundItem(OpenModel[Any]):
    title: None | str | Unset = UNSET
    """Title in English, or the original one where there is none."""
    year: int | None | Unset = UNSET
    ids: NotFoundIds | Unset = UNSET
    rating: int | None | Unset = UNSET
    """The rating, from 1 to 10."""
