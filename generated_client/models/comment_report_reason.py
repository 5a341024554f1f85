# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CommentReportReason(OpenEnum):
    """What is wrong with a comment."""

    ABUSIVE = "abusive"
    BIGOTRY = "bigotry"
    DUPLICATE = "duplicate"
    LANGUAGE = "language"
    OFFTOPIC = "offtopic"
    OTHER = "other"
    POLITICAL = "political"
    SPAM = "spam"
    SPOILERS = "spoilers"
    SUPPORT = "support"
    TOO_SHORT = "too_short"
