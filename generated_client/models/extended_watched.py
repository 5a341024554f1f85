# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ExtendedWatched(OpenEnum):
    """As ExtendedInfo; `progress` adds the seasons, `min` leaves all but ids and times out."""

    FULL = "full"
    IMAGES = "images"
    MIN = "min"
    NOSEASONS = "noseasons"
    PROGRESS = "progress"
