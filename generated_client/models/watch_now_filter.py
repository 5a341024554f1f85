# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchNowFilter(OpenEnum):
    """Where it can be watched; `_all` looks beyond the person's own country."""

    ANY = "any"
    ANY_ALL = "any_all"
    FAVORITES = "favorites"
    FREE = "free"
    FREE_ALL = "free_all"
    SUBSCRIPTIONS = "subscriptions"
    SUBSCRIPTIONS_ALL = "subscriptions_all"
