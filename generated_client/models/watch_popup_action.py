# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchPopupAction(OpenEnum):
    """Which time is recorded when something is marked as watched."""

    ASK = "ask"
    NOW = "now"
    RELEASED = "released"
    UNKNOWN = "unknown"
