# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SmartListItemsType(OpenEnum):
    """Movies, shows, or both."""

    ALL = "all"
    MOVIES = "movies"
    SHOWS = "shows"
