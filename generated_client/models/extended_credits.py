# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ExtendedCredits(OpenEnum):
    """As ExtendedInfo; `guest_stars` adds the guest stars."""

    FULL = "full"
    GUEST_STARS = "guest_stars"
    IMAGES = "images"
