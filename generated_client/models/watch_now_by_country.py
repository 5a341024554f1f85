# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import AnswerMap
from ..models.streaming_rank import StreamingRank
from ..models.watch_now import WatchNow
from ..models.watch_now_offer import WatchNowOffer

if TYPE_CHECKING:
    from ..models.streaming_rank import StreamingRank  # noqa: F401
    from ..models.watch_now import WatchNow  # noqa: F401
    from ..models.watch_now_offer import WatchNowOffer  # noqa: F401


class WatchNowByCountry(AnswerMap["WatchNow"]):
    """Where to watch it, by country (two letters)."""
