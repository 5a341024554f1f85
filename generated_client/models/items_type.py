# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ItemsType(OpenEnum):
    """A kind of item, or all of them."""

    ALL = "all"
    EPISODES = "episodes"
    MOVIES = "movies"
    SEASONS = "seasons"
    SHOWS = "shows"
