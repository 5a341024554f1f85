# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CommentKind(OpenEnum):
    """Everything, long texts or short ones."""

    ALL = "all"
    REVIEWS = "reviews"
    SHOUTS = "shouts"
