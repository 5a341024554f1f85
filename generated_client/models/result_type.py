# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ResultType(OpenEnum):
    """A kind of search result."""

    EPISODE = "episode"
    LIST = "list"
    MOVIE = "movie"
    PERSON = "person"
    SHOW = "show"
