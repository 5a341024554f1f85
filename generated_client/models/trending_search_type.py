# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class TrendingSearchType(OpenEnum):
    MOVIES = "movies"
    PEOPLE = "people"
    SHOWS = "shows"
