# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ReactionType(OpenEnum):
    """How somebody reacts to a comment."""

    BRAVO = "bravo"
    DISLIKE = "dislike"
    LAUGH = "laugh"
    LIKE = "like"
    LOVE = "love"
    SHOCKED = "shocked"
    SPOILER = "spoiler"
