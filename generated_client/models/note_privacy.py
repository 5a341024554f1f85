# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class NotePrivacy(OpenEnum):
    """Who sees a note."""

    FRIENDS = "friends"
    PRIVATE = "private"
    PUBLIC = "public"
