# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchedAtRelease(OpenEnum):
    """When it came out, or nobody knows when."""

    RELEASED = "released"
    UNKNOWN = "unknown"
