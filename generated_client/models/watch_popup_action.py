# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchPopupAction(OpenEnum):
    ASK = "ask"
    NOW = "now"
    RELEASED = "released"
    UNKNOWN = "unknown"
