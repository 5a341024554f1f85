"""Paths of former years, which Trakt still serves, and what they are called now.

Programs that call them, where they were read: pytrakt 4.4.6 (``users.py``, ``tv.py``); trakt.py
4.4.0 (``interfaces/users``, ``interfaces/movies``, ``interfaces/shows``); Radarr, which asks for
the ``movies`` of a list, and of a smart list without an order (``ImportLists/Trakt``). Until
September 2026 the language of translations stood in the path (trakt-api 901); whether Trakt still
serves that is not known.
"""

from __future__ import annotations

import re

_NOW = (
    (re.compile(r"^/users/likes(?=/|$)"), "/users/me/likes"),
    (re.compile(r"^/(movies|shows)/recommended(?=/|$)"), r"/\1/favorited"),
    (re.compile(r"^/sync/recommendations(?=/|$)"), "/sync/favorites"),
    (re.compile(r"^/users/(?!hidden/)([^/]+)/recommendations(?=/|$)"), r"/users/\1/favorites"),
    (re.compile(r"^(/smart-lists/[^/]+/items/[^/]+)$"), r"\1/rank/asc"),
)
_KINDS_OF_ITEMS = re.compile(r"(?<=/lists/)[^/]+/items/[a-z,]+(?=/|$)")
_LANGUAGE = re.compile(r"(?<=/translations)/([^/]+)/?$")
_PLURAL = re.compile(r"(?<=[/,])(movie|show|season|episode)s(?=,|$)")


def present(raw_path: str) -> str:
    """The present spelling of a path, still percent-encoded."""
    raw_path = _LANGUAGE.sub("", raw_path)
    for older, now in _NOW:
        raw_path = older.sub(now, raw_path)
    return _KINDS_OF_ITEMS.sub(lambda kinds: _PLURAL.sub(r"\1", kinds[0]), raw_path)


def present_query(raw_path: str, query: bytes) -> bytes:
    """The query, with what stands in the path in older spellings."""
    found = _LANGUAGE.search(raw_path)
    if found is None:
        return query
    return b"&".join([*filter(None, [query]), f"language={found[1]}".encode()])
