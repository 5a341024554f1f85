# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ListPrivacy(OpenEnum):
    FRIENDS = "friends"
    LINK = "link"
    PRIVATE = "private"
    PUBLIC = "public"
