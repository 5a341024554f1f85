# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class IdSource(OpenEnum):
    """A site that gives ids."""

    IMDB = "imdb"
    TMDB = "tmdb"
    TRAKT = "trakt"
    TVDB = "tvdb"
