# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class IdSource(OpenEnum):
    """The site that an id comes from."""

    IMDB = "imdb"
    TMDB = "tmdb"
    TRAKT = "trakt"
    TVDB = "tvdb"
