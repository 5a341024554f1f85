# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ScrobbleAction(OpenEnum):
    """What happened; `scrobble` is a finished play."""

    PAUSE = "pause"
    SCROBBLE = "scrobble"
    START = "start"
