# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CollectionType(OpenEnum):
    """A kind of item that can be collected."""

    EPISODES = "episodes"
    MOVIES = "movies"
    SHOWS = "shows"
