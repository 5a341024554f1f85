"""What Trakt takes in paths and queries of some calls, where its contract leaves a text open."""

from __future__ import annotations

from collections.abc import Mapping

_MEDIA = frozenset({"movies", "shows", "seasons", "episodes"})
_RATINGS = frozenset(str(number) for number in range(1, 11))
_LISTED = _MEDIA | {"all", "media", "people", "movie", "show", "season", "episode", "person"}
_ORDERS = frozenset(
    {
        "rank",
        "added",
        "title",
        "released",
        "runtime",
        "popularity",
        "percentage",
        "votes",
        "my_rating",
        "random",
        "watched",
        "collected",
        "imdb_rating",
        "tmdb_rating",
        "rt_tomatometer",
        "rt_audience",
        "metascore",
        "imdb_votes",
        "tmdb_votes",
    }
)
_HOW = frozenset({"asc", "desc"})

_HISTORY = {"type": _MEDIA | {"all"}}
_RATED = {"type": _MEDIA | {"all"}, "rating": _RATINGS}
_WATCHED = {"type": frozenset({"movies", "shows", "episodes"})}
_COLLECTED = {"type": frozenset({"movies", "shows", "seasons", "episodes", "media"})}
_ON_A_LIST = {"type": _LISTED, "sort": _ORDERS, "sort_by": _ORDERS, "sort_how": _HOW}

_ALLOWED: Mapping[str, Mapping[str, frozenset[str]]] = {
    "sync.history.list": _HISTORY,
    "users.history": _HISTORY,
    "sync.ratings.list": _RATED,
    "users.ratings": _RATED,
    "sync.watched.list": _WATCHED,
    "users.watched": _WATCHED,
    "sync.collection.list": _COLLECTED,
    "users.collection": _COLLECTED,
    "sync.playback.list": {"type": frozenset({"movies", "episodes", "all"})},
    "sync.watchlist.list": _ON_A_LIST,
    "users.watchlist": _ON_A_LIST,
    "sync.favorites.list": _ON_A_LIST,
    "users.favorites": _ON_A_LIST,
    "users.lists.items": _ON_A_LIST,
    "lists.items": _ON_A_LIST,
    "lists.trending": {"type": frozenset({"personal", "official", "all"})},
    "lists.popular": {"type": frozenset({"personal", "official", "all"})},
    "search.query": {"type": frozenset({"movie", "show", "episode", "person", "list"})},
    "search.lookup": {"id_type": frozenset({"trakt", "imdb", "tmdb", "tvdb"})},
}
"""By call and name; several values may be joined by commas."""


def allowed(call: str, name: str) -> frozenset[str] | None:
    """What Trakt takes in a place of a call; None where it takes any text."""
    return _ALLOWED.get(call, {}).get(name)


def reason(call: str, name: str, text: str) -> str | None:
    """Why Trakt does not take a text in a place of a call; None where it does."""
    values = allowed(call, name)
    if values is None or values.issuperset(text.split(",")):
        return None
    return f"is not one of {', '.join(sorted(values))}"
