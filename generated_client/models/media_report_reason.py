# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class MediaReportReason(OpenEnum):
    ADULT = "adult"
    DATA_REFRESH = "data_refresh"
    DUPLICATE = "duplicate"
    LANGUAGE = "language"
    METADATA = "metadata"
    OTHER = "other"
    REMOVE = "remove"
    RUNTIME = "runtime"
    SPAM = "spam"
    TMDB = "tmdb"
