# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchNowSourceType(OpenEnum):
    """How one gets to watch at a service."""

    CINEMA = "cinema"
    FREE = "free"
    PURCHASE = "purchase"
    SUBSCRIPTION = "subscription"
    TV_EVERYWHERE = "tv_everywhere"
