# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchedAtRelease(OpenEnum):
    RELEASED = "released"
    UNKNOWN = "unknown"
