"""What both sides know of a title."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeVar

from attrs import frozen

T = TypeVar("T")


@frozen
class Rating:
    """A rating from 1 to 10, and since when."""

    value: int
    at: dt.datetime


@frozen
class Title:
    """A movie or an episode, as the media server has it."""

    key: str
    kind: Literal["movie", "episode"]
    ids: Mapping[str, str | int]
    """By imdb, tmdb and tvdb. Each is enough for Trakt."""
    watched_at: dt.datetime | None
    rating: Rating | None

    def found(self, table: Mapping[str, T]) -> T | None:
        """What a table of `Known` has of it."""
        return next((table[name] for name in names(self.kind, self.ids) if name in table), None)


@frozen
class Known:
    """What Trakt has of an account, by the `names` of each title."""

    watched: Mapping[str, dt.datetime]
    ratings: Mapping[str, Rating]
    owned: Mapping[str, bool]


def names(kind: str, ids: Mapping[str, object]) -> list[str]:
    """The names of a title, one for each of its ids."""
    return [f"{kind} {name} {value}" for name, value in ids.items() if value is not None]
