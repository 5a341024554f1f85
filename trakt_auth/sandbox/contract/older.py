"""Paths of former years, which Trakt still serves, and what they are called now.

Programs that call them, where they were read: pytrakt 4.4.6 (``users.py``, ``tv.py``) and trakt.py
4.4.0 (``interfaces/users``, ``interfaces/movies``, ``interfaces/shows``).
"""

from __future__ import annotations

import re

_NOW = (
    (re.compile(r"^/users/likes(?=/|$)"), "/users/me/likes"),
    (re.compile(r"^/(movies|shows)/recommended(?=/|$)"), r"/\1/favorited"),
    (re.compile(r"^/sync/recommendations(?=/|$)"), "/sync/favorites"),
    (re.compile(r"^/users/(?!hidden/)([^/]+)/recommendations(?=/|$)"), r"/users/\1/favorites"),
)


def present(raw_path: str) -> str:
    """The present spelling of a path, still percent-encoded."""
    for older, now in _NOW:
        raw_path = older.sub(now, raw_path)
    return raw_path
