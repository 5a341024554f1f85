# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.on_deck_settings import OnDeckSettings
    from ..models.progress_page_settings import ProgressPageSettings


@define(repr=False)
class ProgressSettings(OpenModel[Any]):
    on_deck: OnDeckSettings
    watched: ProgressPageSettings
    collected: None | ProgressPageSettings | Unset = UNSET
