# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SearchType(OpenEnum):
    LISTS = "lists"
    MOVIES = "movies"
    PEOPLE = "people"
    SHOWS = "shows"
