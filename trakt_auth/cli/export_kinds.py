"""What can be exported, and how an item becomes a row of a table: pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

_SUBJECTS = ("episode", "season", "show", "movie", "person")
"""What an item may be about; an episode comes with its show, so that the narrowest stands first."""

_ABOUT = ("type", "title", "year", "season", "episode", "episode_title")
_IDS = ("trakt", "imdb", "tmdb", "tvdb")
_SHOW_IDS = ("show_trakt", "show_imdb", "show_tmdb", "show_tvdb")


@frozen
class Kind:
    """Something of an account that can be exported."""

    call: str
    """The call that reads it."""
    types: tuple[str | None, ...]
    """What to read it for, one after the other; None for all at once."""
    own: tuple[str, ...]
    """The fields of its items that become columns."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The heads of the table."""
        return (*self.own, *_ABOUT, *_IDS, *_SHOW_IDS)

    def row(self, item: Mapping[str, Any]) -> list[Any]:
        """The cells for `item`; what it lacks is empty."""
        kind = next((each for each in _SUBJECTS if isinstance(item.get(each), Mapping)), None)
        subject = _object(item, kind)
        show = _object(item, "show")
        titled = show if kind in ("episode", "season") else subject
        ids = _object(subject, "ids")
        show_ids = _object(show, "ids") if kind in ("episode", "season") else {}
        cells = {
            **{name: item.get(name) for name in self.own},
            "type": item.get("type", kind),
            "title": titled.get("title", titled.get("name")),
            "year": titled.get("year"),
            "season": subject.get({"episode": "season", "season": "number"}.get(kind or "", "")),
            "episode": subject.get("number") if kind == "episode" else None,
            "episode_title": subject.get("title") if kind == "episode" else None,
            **{name: ids.get(name) for name in _IDS},
            **{f"show_{name}": show_ids.get(name) for name in _IDS},
        }
        return [cells[name] for name in self.columns]


KINDS: Mapping[str, Kind] = {
    "history": Kind("sync.history.list", (None,), ("id", "watched_at", "action")),
    "ratings": Kind("sync.ratings.list", (None,), ("rated_at", "rating")),
    "watchlist": Kind("sync.watchlist.list", (None,), ("rank", "listed_at", "notes")),
    "favorites": Kind("sync.favorites.list", (None,), ("rank", "listed_at", "notes")),
    "collection": Kind(
        "sync.collection.list", ("movies", "episodes"), ("collected_at", "updated_at")
    ),
    "watched": Kind("sync.watched.list", ("movies", "shows"), ("plays", "last_watched_at")),
}


# A spreadsheet takes a cell for a formula that begins so, some of them with blanks before it and
# in full width; and in many countries it parts cells by semicolons or tabs.
_FORMULA = re.compile(r"(?:^|(?<=[;\t]))(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])")


def as_text(cell: Any) -> Any:
    """A cell that no spreadsheet takes for a formula: text gets an apostrophe where one begins."""
    return _FORMULA.sub("'", cell) if isinstance(cell, str) else cell


def names() -> Sequence[str]:
    """What can be exported."""
    return list(KINDS)


def _object(holder: Mapping[str, Any], name: str | None) -> Mapping[str, Any]:
    value = holder.get(name or "")
    return value if isinstance(value, Mapping) else {}
