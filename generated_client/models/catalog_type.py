# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CatalogType(OpenEnum):
    """Movies or shows."""

    MOVIES = "movies"
    SHOWS = "shows"
