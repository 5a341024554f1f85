# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ListType(OpenEnum):
    """A kind of list."""

    ALL = "all"
    FAVORITES = "favorites"
    OFFICIAL = "official"
    PERSONAL = "personal"
    RECOMMENDATIONS = "recommendations"
    WATCHLISTS = "watchlists"
