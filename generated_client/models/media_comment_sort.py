# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class MediaCommentSort(OpenEnum):
    HIGHEST = "highest"
    LIKES = "likes"
    LOWEST = "lowest"
    NEWEST = "newest"
    OLDEST = "oldest"
    PLAYS = "plays"
    REPLIES = "replies"
