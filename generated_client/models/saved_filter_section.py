# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SavedFilterSection(OpenEnum):
    """Where a saved filter applies."""

    CALENDARS = "calendars"
    MOVIES = "movies"
    SEARCH = "search"
    SHOWS = "shows"
