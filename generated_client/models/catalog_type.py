# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CatalogType(OpenEnum):
    MOVIES = "movies"
    SHOWS = "shows"
