# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class MediaType(OpenEnum):
    MOVIE = "movie"
    SHOW = "show"
