# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class HiddenType(OpenEnum):
    """A kind of item that can be hidden."""

    MOVIE = "movie"
    SEASON = "season"
    SHOW = "show"
    USER = "user"
