# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class HistoryAction(OpenEnum):
    """How a play came about."""

    CHECKIN = "checkin"
    SCROBBLE = "scrobble"
    WATCH = "watch"
