# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ItemType(OpenEnum):
    COMMENT = "comment"
    EPISODE = "episode"
    LIST = "list"
    MOVIE = "movie"
    PERSON = "person"
    SEASON = "season"
    SHOW = "show"
    USER = "user"
