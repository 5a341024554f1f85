# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.streaming_rank import StreamingRank
    from ..models.watch_now_offer import WatchNowOffer


class WatchNow(Answer):
    """Where to watch it in one country."""

    cable: list[WatchNowOffer] | None = None
    """With a television subscription."""
    free: list[WatchNowOffer] | None = None
    """Free of charge."""
    cinema: list[WatchNowOffer] | None = None
    """In the cinema."""
    subscription: list[WatchNowOffer] | None = None
    """In a streaming subscription."""
    purchase: list[WatchNowOffer] | None = None
    """To rent or buy."""
    streaming_ranks: StreamingRank | None = None
    """Place in the streaming charts."""
