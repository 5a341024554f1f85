"""What answers the calls of the API, one module for each thing that belongs to a person.

Importing this package fills `trakt_auth.sandbox.world.call.HANDLERS`.
"""

from __future__ import annotations

from trakt_auth.sandbox.world.calls import (
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
    watched,
)

__all__ = [
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
    "watched",
]
