# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class NotePrivacy(OpenEnum):
    FRIENDS = "friends"
    PRIVATE = "private"
    PUBLIC = "public"
