# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SavedFilterSection(OpenEnum):
    CALENDARS = "calendars"
    MOVIES = "movies"
    SEARCH = "search"
    SHOWS = "shows"
