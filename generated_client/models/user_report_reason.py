# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class UserReportReason(OpenEnum):
    """What is wrong with a person's account."""

    ADULT = "adult"
    LANGUAGE = "language"
    OTHER = "other"
    SPAM = "spam"
