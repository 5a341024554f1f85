# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class TrendingSearchType(OpenEnum):
    """What the searches were for."""

    MOVIES = "movies"
    PEOPLE = "people"
    SHOWS = "shows"
