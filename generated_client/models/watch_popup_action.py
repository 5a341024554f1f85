# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchPopupAction(OpenEnum):
    """What marking something as watched takes for its time."""

    ASK = "ask"
    NOW = "now"
    RELEASED = "released"
    UNKNOWN = "unknown"
