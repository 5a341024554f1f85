# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SearchType(OpenEnum):
    """What a search is for."""

    LISTS = "lists"
    MOVIES = "movies"
    PEOPLE = "people"
    SHOWS = "shows"
