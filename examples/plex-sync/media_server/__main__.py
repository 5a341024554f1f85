"""Serves a small library: ``python -m media_server 32400``."""

from __future__ import annotations

import sys

from media_server import Item, Library

ITEMS: list[Item] = [
    {
        "key": "1",
        "kind": "movie",
        "title": "TRON",
        "guids": ["imdb://tt0084827", "tmdb://97"],
        "watched_at": "2026-01-02T20:15:00+00:00",
        "rating": 8,
        "rated_at": "2026-01-02T22:00:00+00:00",
    },
    {"key": "2", "kind": "movie", "title": "TRON: Legacy", "guids": ["imdb://tt1104001"]},
    {"key": "3", "kind": "episode", "title": "Pilot", "guids": ["tvdb://349232"]},
]

if __name__ == "__main__":
    with Library(ITEMS, int(sys.argv[1])) as library:
        library.serve_forever()
