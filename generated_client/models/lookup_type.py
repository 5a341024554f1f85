# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class LookupType(OpenEnum):
    """A kind of item that an id can stand for."""

    EPISODE = "episode"
    MOVIE = "movie"
    PERSON = "person"
    SHOW = "show"
