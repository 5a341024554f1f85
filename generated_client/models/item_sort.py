# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ItemSort(OpenEnum):
    """What the items of a list can be sorted by."""

    ADDED = "added"
    COLLECTED = "collected"
    IMDB_RATING = "imdb_rating"
    IMDB_VOTES = "imdb_votes"
    METASCORE = "metascore"
    MY_RATING = "my_rating"
    PERCENTAGE = "percentage"
    POPULARITY = "popularity"
    RANDOM = "random"
    RANK = "rank"
    RELEASED = "released"
    RT_AUDIENCE = "rt_audience"
    RT_TOMATOMETER = "rt_tomatometer"
    RUNTIME = "runtime"
    TITLE = "title"
    TMDB_RATING = "tmdb_rating"
    TMDB_VOTES = "tmdb_votes"
    VOTES = "votes"
    WATCHED = "watched"
