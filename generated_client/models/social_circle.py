# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SocialCircle(OpenEnum):
    """Whose activity to show."""

    FOLLOWERS = "followers"
    FOLLOWING = "following"
    FRIENDS = "friends"
