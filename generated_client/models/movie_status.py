# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class MovieStatus(OpenEnum):
    """How far a movie has come."""

    CANCELED = "canceled"
    IN_PRODUCTION = "in production"
    PLANNED = "planned"
    POST_PRODUCTION = "post production"
    RELEASED = "released"
    RUMORED = "rumored"
