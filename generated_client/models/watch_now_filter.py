# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchNowFilter(OpenEnum):
    ANY = "any"
    ANY_ALL = "any_all"
    FAVORITES = "favorites"
    FREE = "free"
    FREE_ALL = "free_all"
    SUBSCRIPTIONS = "subscriptions"
    SUBSCRIPTIONS_ALL = "subscriptions_all"
