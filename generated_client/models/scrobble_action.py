# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ScrobbleAction(OpenEnum):
    """What became of it; `scrobble` is a finished play."""

    PAUSE = "pause"
    SCROBBLE = "scrobble"
    START = "start"
