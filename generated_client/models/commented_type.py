# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CommentedType(OpenEnum):
    """What the comments are about."""

    ALL = "all"
    EPISODES = "episodes"
    LISTS = "lists"
    MOVIES = "movies"
    SEASONS = "seasons"
    SHOWS = "shows"
