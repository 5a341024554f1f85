# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SmartListSource(OpenEnum):
    ANTICIPATED = "anticipated"
    DISCOVER = "discover"
    LIBRARY = "library"
    POPULAR = "popular"
    RECOMMENDATIONS = "recommendations"
    TRENDING = "trending"
    WATCHLIST = "watchlist"
