# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SmartListMedia(OpenEnum):
    """What a smart list holds."""

    MEDIA = "media"
    MOVIES = "movies"
    SHOWS = "shows"
