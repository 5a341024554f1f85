# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ExtendedLikes(OpenEnum):
    """As ExtendedInfo; `min` leaves all but ids out, `comments` adds the text of comments."""

    COMMENTS = "comments"
    FULL = "full"
    IMAGES = "images"
    MIN = "min"
