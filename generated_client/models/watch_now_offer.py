# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.watch_now_prices import WatchNowPrices
    from ..models.webos_link import WebosLink


@define(repr=False)
class WatchNowOffer(OpenModel[Any]):
    source: str
    """Slug of the service."""
    link: str
    """Address of the title there."""
    uhd: bool | Unset = UNSET
    """Whether it is offered in ultra high definition."""
    currency: None | str | Unset = UNSET
    """Currency of the prices, as a three-letter code."""
    prices: WatchNowPrices | Unset = UNSET
    """What it costs."""
    link_tvos: None | str | Unset = UNSET
    """Link for Apple TV."""
    link_direct: None | str | Unset = UNSET
    """Link straight to the service."""
    link_android: None | str | Unset = UNSET
    """Link for Android."""
    link_webos: None | Unset | WebosLink = UNSET
    """Link for webOS."""
