# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class UpNextIntent(OpenEnum):
    """What of the shows to go on with."""

    ALL = "all"
    COMPLETED = "completed"
    CONTINUE = "continue"
    START = "start"
