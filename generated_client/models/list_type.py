# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ListType(OpenEnum):
    """A kind of list. Trakt documents `watchlist`; its audit of August 2026 has `watchlists`."""

    ALL = "all"
    FAVORITES = "favorites"
    OFFICIAL = "official"
    PERSONAL = "personal"
    RECOMMENDATIONS = "recommendations"
    WATCHLIST = "watchlist"
    WATCHLISTS = "watchlists"
