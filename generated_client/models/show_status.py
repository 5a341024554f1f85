# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ShowStatus(OpenEnum):
    """The stage of a series."""

    CANCELED = "canceled"
    CONTINUING = "continuing"
    ENDED = "ended"
    IN_PRODUCTION = "in production"
    PILOT = "pilot"
    PLANNED = "planned"
    RETURNING_SERIES = "returning series"
    UPCOMING = "upcoming"
