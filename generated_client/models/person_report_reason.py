# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class PersonReportReason(OpenEnum):
    """What is wrong with an entry. `runtime` does not apply to people."""

    ADULT = "adult"
    DATA_REFRESH = "data_refresh"
    DUPLICATE = "duplicate"
    LANGUAGE = "language"
    METADATA = "metadata"
    OTHER = "other"
    REMOVE = "remove"
    SPAM = "spam"
    TMDB = "tmdb"
