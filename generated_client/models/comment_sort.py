# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CommentSort(OpenEnum):
    """The order of comments."""

    LIKES = "likes"
    NEWEST = "newest"
    OLDEST = "oldest"
    REPLIES = "replies"
