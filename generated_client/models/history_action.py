# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class HistoryAction(OpenEnum):
    CHECKIN = "checkin"
    SCROBBLE = "scrobble"
    WATCH = "watch"
