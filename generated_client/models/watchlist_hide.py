# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class WatchlistHide(OpenEnum):
    """Which items to leave out."""

    AIRING = "airing"
    COLLECTED = "collected"
    ENDED = "ended"
    LISTED = "listed"
    NONOTES = "nonotes"
    NORELEASEDATE = "noreleasedate"
    NOTES = "notes"
    RATED = "rated"
    UNCOLLECTED = "uncollected"
    UNRATED = "unrated"
    UNRELEASED = "unreleased"
    UNWATCHED = "unwatched"
    UNWATCHLISTED = "unwatchlisted"
