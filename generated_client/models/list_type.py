# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ListType(OpenEnum):
    ALL = "all"
    FAVORITES = "favorites"
    OFFICIAL = "official"
    PERSONAL = "personal"
    WATCHLIST = "watchlist"
