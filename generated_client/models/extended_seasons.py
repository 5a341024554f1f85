# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ExtendedSeasons(OpenEnum):
    """As ExtendedInfo; `episodes` lists the episodes of each."""

    EPISODES = "episodes"
    FULL = "full"
    IMAGES = "images"
