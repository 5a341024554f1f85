# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CoverType(OpenEnum):
    """What a cover picture can come from."""

    EPISODE = "episode"
    MOVIE = "movie"
    SHOW = "show"
