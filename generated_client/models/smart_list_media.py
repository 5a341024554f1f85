# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SmartListMedia(OpenEnum):
    MEDIA = "media"
    MOVIES = "movies"
    SHOWS = "shows"
