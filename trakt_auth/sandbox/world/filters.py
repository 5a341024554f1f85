"""The filters of lists of titles that Trakt documents as simple."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from trakt_auth.sandbox.world.call import Call
from trakt_auth.sandbox.world.items import Item, Movie, Show, key_of

T = TypeVar("T", bound=Item)


def kept(call: Call, items: Iterable[T]) -> list[T]:
    """The items that the filters of a call leave: years, genres, ratings, runtimes and others."""
    tests = [test for name, make in _FILTERS.items() if (test := _test(call, name, make))]
    return [item for item in items if all(test(item) for test in tests)]


Test = Callable[[Item], bool]


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
