# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.streaming_rank import StreamingRank
    from ..models.watch_now_offer import WatchNowOffer


@define(repr=False)
class WatchNow(OpenModel[Any]):
    """Where to watch it in one country."""

    cable: list[WatchNowOffer] | Unset = UNSET
    """With a television subscription."""
    free: list[WatchNowOffer] | Unset = UNSET
    """For nothing."""
    cinema: list[WatchNowOffer] | Unset = UNSET
    """In the cinema."""
    subscription: list[WatchNowOffer] | Unset = UNSET
    """In a streaming subscription."""
    purchase: list[WatchNowOffer] | Unset = UNSET
    """To rent or buy."""
    streaming_ranks: None | StreamingRank | Unset = UNSET
    """Place in the streaming charts."""
