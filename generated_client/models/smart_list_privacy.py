# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SmartListPrivacy(OpenEnum):
    """Who sees a smart list."""

    FRIENDS = "friends"
    PRIVATE = "private"
    PUBLIC = "public"
