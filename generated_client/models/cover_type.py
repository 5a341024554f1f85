# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CoverType(OpenEnum):
    EPISODE = "episode"
    MOVIE = "movie"
    SHOW = "show"
