# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CommentKind(OpenEnum):
    """The length of a comment: long, short, or any."""

    ALL = "all"
    REVIEWS = "reviews"
    SHOUTS = "shouts"
