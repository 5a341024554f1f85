# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchNowSourceType(OpenEnum):
    """The kind of access to a service."""

    CINEMA = "cinema"
    FREE = "free"
    PURCHASE = "purchase"
    SUBSCRIPTION = "subscription"
    TV_EVERYWHERE = "tv_everywhere"
