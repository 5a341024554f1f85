# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class MovieStatus(OpenEnum):
    """The stage of production of a movie."""

    CANCELED = "canceled"
    IN_PRODUCTION = "in production"
    PLANNED = "planned"
    POST_PRODUCTION = "post production"
    RELEASED = "released"
    RUMORED = "rumored"
