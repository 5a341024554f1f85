from __future__ import annotations

import datetime as dt
import os
from typing import Any

from media_server import Item

from trakt_auth.sandbox import Sandbox

TITLES = int(os.environ.get("TITLES", "300"))
"""How many titles the library has."""

WATCHED = dt.datetime(2025, 1, 1, 20, 15, tzinfo=dt.UTC)


def library(sandbox: Sandbox, count: int) -> list[Item]:
    """A library of so many titles, half of them movies, that Trakt knows too."""
    items: list[Item] = []
    for number in range(count // 2):
        imdb = f"tt{8_000_000 + number}"
        sandbox.catalogue.add_movie(f"Movie {number}", 2000, ids={"imdb": imdb})
        items.append({"kind": "movie", "guids": [f"imdb://{imdb}"]})
    for show in range((count - len(items) + 99) // 100):
        size = min(100, count - len(items))
        known: dict[str, Any] = {
            str(each): {"ids": {"tvdb": 5_000_000 + 100 * show + each}}
            for each in range(1, size + 1)
        }
        season = {"number": 1, "episodes": size, "known": known}
        sandbox.catalogue.add_show(f"Show {show}", 2000, seasons=[season])
        guids = (f"tvdb://{known[str(each)]['ids']['tvdb']}" for each in range(1, size + 1))
        items += ({"kind": "episode", "guids": [each]} for each in guids)
    for number, item in enumerate(items):
        item["key"] = str(number)
        if number % 3 == 0:
            item["watched_at"] = (WATCHED + dt.timedelta(minutes=number)).isoformat()
        if number % 5 == 0:
            item |= {"rating": number % 10 + 1, "rated_at": WATCHED.isoformat()}
    return items
