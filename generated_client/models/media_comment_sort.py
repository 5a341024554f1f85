# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class MediaCommentSort(OpenEnum):
    """The order of comments; the last three go by the author's rating and plays."""

    HIGHEST = "highest"
    LIKES = "likes"
    LOWEST = "lowest"
    NEWEST = "newest"
    OLDEST = "oldest"
    PLAYS = "plays"
    REPLIES = "replies"
