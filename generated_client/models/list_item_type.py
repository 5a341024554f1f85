# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ListItemType(OpenEnum):
    """A kind of item that a list can hold."""

    EPISODE = "episode"
    MOVIE = "movie"
    PERSON = "person"
    SEASON = "season"
    SHOW = "show"
