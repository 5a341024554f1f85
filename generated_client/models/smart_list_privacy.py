# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SmartListPrivacy(OpenEnum):
    FRIENDS = "friends"
    PRIVATE = "private"
    PUBLIC = "public"
