# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ListPrivacy(OpenEnum):
    """Who sees a list."""

    FRIENDS = "friends"
    LINK = "link"
    PRIVATE = "private"
    PUBLIC = "public"
