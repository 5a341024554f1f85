# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class MediaType(OpenEnum):
    """Movies or shows."""

    MOVIE = "movie"
    SHOW = "show"
