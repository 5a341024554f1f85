# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class NotesType(OpenEnum):
    """What notes can be attached to, or all of it."""

    ALL = "all"
    COLLECTION = "collection"
    EPISODES = "episodes"
    HISTORY = "history"
    MOVIES = "movies"
    PEOPLE = "people"
    RATINGS = "ratings"
    SEASONS = "seasons"
    SHOWS = "shows"
