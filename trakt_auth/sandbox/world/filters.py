"""The filters of lists of titles that Trakt documents as simple."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from trakt_auth.sandbox.world.call import Call
from trakt_auth.sandbox.world.items import (
    Episode,
    Item,
    Movie,
    Season,
    Show,
    around,
    facts_of,
    key_of,
)
from trakt_auth.sandbox.world.moments import normal
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.world import World

T = TypeVar("T", bound=Item)
Row = TypeVar("Row")
Test = Callable[[Item], bool]

TIMES = ("start_at", "end_at")
"""The parameters that say from when to when."""


def kept(call: Call, items: Iterable[T]) -> list[T]:
    """The items that the filters of a call leave: years, genres, ratings, runtimes and others.

    A season or an episode is as its show, but watched, collected or listed by itself.
    """
    tests = _tests(call)
    return [item for item in items if _passes(item, tests)]


def kept_rows(call: Call, rows: Sequence[Row], key: Callable[[Row], str]) -> Sequence[Row]:
    """The rows about items that the filters leave; the very same where there is no filter.

    Args:
        call: The call.
        rows: What there is.
        key: The key of the item that a row is about.
    """
    tests = _tests(call)
    if not tests:
        return rows
    return [row for row in rows if _passes(call.world.item(key(row)), tests)]


def kept_times(call: Call, rows: Sequence[Row], time: Callable[[Row], str]) -> Sequence[Row]:
    """The rows from `start_at` to `end_at`; the very same where the call has neither.

    Args:
        call: The call.
        rows: What there is.
        time: When a row was, as Trakt writes it.
    """
    start, end = (call.query.get(name, "") for name in TIMES)
    if not start and not end:
        return rows
    first, last = normal(start) if start else "", normal(end) if end else "~"
    return [row for row in rows if first <= time(row) <= last]


def _tests(call: Call) -> list[Test]:
    of_titles = [test for name, make in FILTERS.items() if (test := _test(call, name, make))]
    return [*map(_of_its_show, of_titles), *_unknown(call)]


def _of_its_show(test: Test) -> Test:
    return lambda item: test(item.show if isinstance(item, Season | Episode) else item)


def _unknown(call: Call) -> Iterator[Test]:
    """Tests of whether something is new to who is signed in."""
    for name, held in HELD.items():
        if call.person is not None and call.asks(name):
            yield _not_in(set(held(call.world, call.person)))


def _not_in(known: set[str]) -> Test:
    return lambda item: key_of(item) not in known


def _watched(world: World, person: Person) -> Iterator[str]:
    return _with_shows(world, {play["item"] for play in person.history})


def _collected(world: World, person: Person) -> Iterator[str]:
    return _with_shows(world, person.belongings["collection"])


def _watchlisted(_: World, person: Person) -> Iterator[str]:
    return (entry["item"] for entry in person.belongings["watchlist"]["items"])


def _with_shows(world: World, keys: Iterable[str]) -> Iterator[str]:
    for key in keys:
        yield from map(key_of, around(world.item(key)))


HELD: dict[str, Callable[[World, Person], Iterator[str]]] = {
    "ignore_watched": _watched,
    "hide_watched": _watched,
    "ignore_collected": _collected,
    "ignore_watchlisted": _watchlisted,
    "hide_watchlisted": _watchlisted,
}
"""The keys of what to leave out, by the flag that asks for it."""


def _passes(item: Item, tests: Iterable[Test]) -> bool:
    return all(test(item) for test in tests)


def _test(call: Call, name: str, make: Callable[[Call, str], Test]) -> Test | None:
    text = call.query.get(name, "")
    return make(call, text) if text else None


def _range(text: str) -> tuple[float, float]:
    low, _, high = text.partition("-")
    first = float(low) if _is_number(low) else 0.0
    return first, float(high) if _is_number(high) else (first if not high else float("inf"))


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal()


def _facts(item: Item) -> Mapping[str, Any]:
    return facts_of(item) if isinstance(item, Movie | Show) else {}


def _years(_: Call, text: str) -> Test:
    low, high = _range(text)
    return lambda item: low <= (getattr(item, "year", None) or 0) <= high


def _ratings(call: Call, text: str) -> Test:
    low, high = _range(text)

    def test(item: Item) -> bool:
        given = call.world.ratings(key_of(item))
        return low <= (10.0 * sum(given) / len(given) if given else 0.0) <= high

    return test


def _runtimes(_: Call, text: str) -> Test:
    low, high = _range(text)
    return lambda item: low <= _facts(item).get("runtime", 0) <= high


def _one_of(fact: str) -> Callable[[Call, str], Test]:
    def make(_: Call, text: str) -> Test:
        words = text.lower().split(",")
        wanted = {each for each in words if not each.startswith("-")}
        refused = {each[1:] for each in words if each.startswith("-")}

        def test(item: Item) -> bool:
            value = _facts(item).get(fact)
            values = set(value) if isinstance(value, list) else {str(value).lower()}
            return (not wanted or bool(wanted & values)) and not refused & values

        return test

    return make


FILTERS: dict[str, Callable[[Call, str], Test]] = {
    "years": _years,
    "ratings": _ratings,
    "runtimes": _runtimes,
    "genres": _one_of("genres"),
    "languages": _one_of("language"),
    "countries": _one_of("country"),
    "certifications": _one_of("certification"),
    "networks": _one_of("network"),
    "statuses": _one_of("status"),
}
"""What makes a test of a title, by the parameter that asks for it."""
