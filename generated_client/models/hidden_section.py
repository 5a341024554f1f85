# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class HiddenSection(OpenEnum):
    """The section in which an item is hidden."""

    CALENDAR = "calendar"
    COMMENTS = "comments"
    DROPPED = "dropped"
    PROGRESS_COLLECTED = "progress_collected"
    PROGRESS_WATCHED = "progress_watched"
    PROGRESS_WATCHED_RESET = "progress_watched_reset"
    RECOMMENDATIONS = "recommendations"
