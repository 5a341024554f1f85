# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.watch_now_prices import WatchNowPrices
    from ..models.webos_link import WebosLink


class WatchNowOffer(Answer):
    source: str
    """Slug of the service."""
    link: str
    """Address of the title there."""
    uhd: bool | None = None
    """Whether it is offered in ultra high definition."""
    currency: str | None = None
    """Currency of the prices, as a three-letter code."""
    prices: WatchNowPrices | None = None
    """What it costs."""
    link_tvos: str | None = None
    """Link for Apple TV."""
    link_direct: str | None = None
    """Link straight to the service."""
    link_android: str | None = None
    """Link for Android."""
    link_webos: WebosLink | None = None
    """Link for webOS."""
