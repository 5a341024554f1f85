# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ExtendedCollection(OpenEnum):
    """As ExtendedInfo; `metadata` adds media type, resolution and audio details, `min` leaves all
    but ids and times out.
    """

    FULL = "full"
    IMAGES = "images"
    METADATA = "metadata"
    MIN = "min"
