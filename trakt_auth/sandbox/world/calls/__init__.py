"""What answers the calls of the API, one module for each thing that belongs to a person.

Importing this package fills `trakt_auth.sandbox.world.call.HANDLERS`.
"""

from __future__ import annotations

from trakt_auth.sandbox.world.calls import (
    calendars,
    charts,
    collection,
    comments,
    hidden,
    history,
    likes,
    listed,
    lists,
    notes,
    progress,
    ratings,
    scrobble,
    search,
    settings,
    social,
    titles,
    updates,
    watched,
)

__all__ = [
    "calendars",
    "charts",
    "collection",
    "comments",
    "hidden",
    "history",
    "likes",
    "listed",
    "lists",
    "notes",
    "progress",
    "ratings",
    "scrobble",
    "search",
    "settings",
    "social",
    "titles",
    "updates",
    "watched",
]
