# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import AnswerMap
from ..models.watch_now_source import WatchNowSource

if TYPE_CHECKING:
    from ..models.watch_now_source import WatchNowSource  # noqa: F401


class WatchNowSourcesByCountry(AnswerMap["list[WatchNowSource]"]):
    """The services of each country (two letters)."""
