# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ItemType(OpenEnum):
    """What an item with a `type` holds."""

    COMMENT = "comment"
    EPISODE = "episode"
    LIST = "list"
    MOVIE = "movie"
    PERSON = "person"
    SEASON = "season"
    SHOW = "show"
    USER = "user"
