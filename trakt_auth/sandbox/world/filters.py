"""The filters of lists of titles that Trakt documents as simple."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from trakt_auth.sandbox.world.call import Call
from trakt_auth.sandbox.world.items import Episode, Item, Movie, Season, Show, key_of

T = TypeVar("T", bound=Item)
Row = TypeVar("Row")
Test = Callable[[Item], bool]


def kept(call: Call, items: Iterable[T]) -> list[T]:
    """The items that the filters of a call leave: years, genres, ratings, runtimes and others.

    A season or an episode is as its show.
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


def _tests(call: Call) -> list[Test]:
    return [test for name, make in _FILTERS.items() if (test := _test(call, name, make))]


def _passes(item: Item, tests: Iterable[Test]) -> bool:
    about = item.show if isinstance(item, Season | Episode) else item
    return all(test(about) for test in tests)


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
    return item.facts if isinstance(item, Movie | Show) else {}


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


_FILTERS: dict[str, Callable[[Call, str], Test]] = {
    "years": _years,
    "ratings": _ratings,
    "runtimes": _runtimes,
    "genres": _one_of("genres"),
    "languages": _one_of("language"),
    "countries": _one_of("country"),
    "certifications": _one_of("certification"),
    "networks": _one_of("network"),
    "status": _one_of("status"),
}
