# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SmartListSource(OpenEnum):
    """Where a smart list takes its items from."""

    ANTICIPATED = "anticipated"
    DISCOVER = "discover"
    LIBRARY = "library"
    POPULAR = "popular"
    RECOMMENDATIONS = "recommendations"
    TRENDING = "trending"
    WATCHLIST = "watchlist"
