# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ListReportReason(OpenEnum):
    """What is wrong with a list."""

    ADULT = "adult"
    DUPLICATE = "duplicate"
    LANGUAGE = "language"
    METADATA = "metadata"
    OTHER = "other"
    REMOVE = "remove"
    SPAM = "spam"
