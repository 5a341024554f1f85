"""Writes of any size: split a call into several requests, and merge their answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client._call import Call, Chunks
from generated_client.types import UNSET, Unlisted

__all__ = ["CHUNK", "UNSET", "Unlisted", "left", "merge", "split"]

T = TypeVar("T")

CHUNK = 500
"""How many items one request carries unless the caller says otherwise. Trakt states no limit."""


def split(call: Call[T], size: int = CHUNK) -> list[Call[T]]:
    """Divide a write into calls of at most `size` items each, in the order of the items.

    A call that cannot be divided, or is small enough, comes back as it is.

    Raises:
        ValueError: `size` is less than 1.
    """
    if size < 1:
        raise ValueError(f"chunk: {size} is too small. Use 1 or more.")
    if call.chunks is None:
        return [call]
    items = [(name, item) for name in call.chunks.fields for item in call.body.get(name) or ()]
    if len(items) <= size:
        return [call]
    rest = {name: value for name, value in call.body.items() if name not in call.chunks.fields}
    return [
        call.with_body(rest | _by_field(items[start : start + size]))
        for start in range(0, len(items), size)
    ]


def left(calls: Sequence[Call[Any]]) -> dict[str, list[Any]]:
    """Return the items of calls that were not sent, by body field."""
    return _by_field(
        [
            (name, item)
            for call in calls
            if call.chunks is not None
            for name in call.chunks.fields
            for item in call.body.get(name) or ()
        ]
    )


def merge(chunks: Chunks, answers: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return one answer for all: add counts, join lists, and for other values take the last.

    Args:
        chunks: What the call says of its answers.
        answers: The parsed JSON of each, in the order they came.
    """
    merged: dict[str, Any] = {}
    for answer in answers:
        for name, value in answer.items():
            known = merged.get(name)
            merged[name] = _sum(known, value) if name in (*chunks.counts, *chunks.lists) else value
    return merged


def _by_field(items: Sequence[tuple[str, Any]]) -> dict[str, list[Any]]:
    body: dict[str, list[Any]] = {}
    for name, item in items:
        body.setdefault(name, []).append(item)
    return body


def _sum(known: Any, value: Any) -> Any:
    """Add counts and join lists, in objects of any depth; null adds nothing."""
    if known is None or value is None:
        return value if known is None else known
    if isinstance(known, Mapping) and isinstance(value, Mapping):
        return {name: _sum(known.get(name), value.get(name)) for name in _names(known, value)}
    if isinstance(known, list) and isinstance(value, list):
        return [*known, *value]
    if isinstance(known, int | float) and isinstance(value, int | float):
        return known + value
    return value


def _names(*objects: Mapping[str, Any]) -> Iterator[str]:
    return iter(dict.fromkeys(name for each in objects for name in each))
