# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recent_query import RecentQuery


@define(repr=False)
class SearchSettings(OpenModel[Any]):
    recent_queries: list[RecentQuery]
    image_type: None | str | Unset = UNSET
