# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ExtendedProfile(OpenEnum):
    """As ExtendedInfo; `vip` adds the fields on VIP membership."""

    FULL = "full"
    IMAGES = "images"
    VIP = "vip"
