# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchedAtRelease(OpenEnum):
    """`released` for the day when it came out, `unknown` for a day that is not known."""

    RELEASED = "released"
    UNKNOWN = "unknown"
