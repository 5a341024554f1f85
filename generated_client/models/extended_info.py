# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ExtendedInfo(OpenEnum):
    """Details to send along: `full` adds all text and figures, `images` the artwork."""

    FULL = "full"
    IMAGES = "images"
