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
    link: str
    uhd: bool
    prices: WatchNowPrices
    currency: None | str | Unset = UNSET
    link_tvos: None | str | Unset = UNSET
    link_direct: None | str | Unset = UNSET
    link_android: None | str | Unset = UNSET
    link_webos: None | Unset | WebosLink = UNSET
