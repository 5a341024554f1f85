# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class LikedType(OpenEnum):
    """A kind of item that can be liked."""

    COMMENTS = "comments"
    LISTS = "lists"
