"""What Trakt does not mind in a request, although its contract does not have it.

Programs have sent fields of former years (``app_version``, ``venue_id``) and more ids and titles
than are read for a decade, and null where they have nothing to say. Trakt reads what it knows.
Kodi's script.trakt sends the numbers of ids as text (``resources/lib/kodiUtilities.py``), and
TraktKit writes times with ``+0000`` (``Common/DateParser.swift``). TraktKit, Trakt.NET and tRakt
ask for ``extended=min`` of all that there is, which was the name of the least;
trakt/trakt-api#799 shows that a level is ignored where it means nothing. trakt-scrobbler has asked
for ``extended=False`` since 2018. @dvcol/trakt-http-client 1.7.0 begins a rewatch without a body,
and Trakt's own document has one of any kind there.

A strict sandbox refuses what no program means: names and levels that the contract has nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import jsonschema_rs

_NUMBER = re.compile(r"[0-9]{1,18}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SHORT_OFFSET = re.compile(r"^([0-9-]{10}T[0-9:.]{8,}[+-][0-9]{2})([0-9]{2})$")

_LEVELS = frozenset(
    ["", "episodes", "full", "guest_stars", "images", "metadata", "min", "noseasons", "progress"]
)

MAY_HAVE_NO_BODY = frozenset(["shows.reset_progress"])

Path = tuple[str | int, ...]
Errors = Iterable[jsonschema_rs.ValidationError]


def relaxed(schema: Any) -> Any:
    """A schema that tolerates unknown fields: what may be either of two may look like both."""
    if isinstance(schema, Mapping):
        return {
            "anyOf" if key == "oneOf" else key: relaxed(value)
            for key, value in schema.items()
            if not (key == "additionalProperties" and value is False)
        }
    return [relaxed(each) for each in schema] if isinstance(schema, list) else schema


def as_read(body: Any, errors: Errors) -> Any:
    """A body as Trakt reads it.

    Fields that are null are left out where the contract has no null; numbers of ids may be text,
    and the offset of a time may have no colon.
    """
    changes = dict(_changes(errors))
    for path in sorted(changes, key=len, reverse=True):
        body = _changed(body, path, changes[path])
    return body


def levels_as_read(text: str, means_something: Callable[[str], bool], *, strict: bool) -> str:
    """What ``extended`` asks for, without the levels that mean nothing here.

    Args:
        text: What was sent.
        means_something: Whether a level does.
        strict: Whether to keep those that mean nothing anywhere, so that they are refused.
    """
    return ",".join(
        each
        for each in text.split(",")
        if means_something(each) or (strict and each not in _LEVELS)
    )


def text_as_read(text: str, *, of_a_time: bool = False) -> str:
    """A text as Trakt reads it: a time with an offset that has no colon is one that has.

    Args:
        text: What was sent.
        of_a_time: Whether a time is wanted: a day is then its first moment.
    """
    if of_a_time and _DAY.fullmatch(text):
        return f"{text}T00:00:00Z"
    return _SHORT_OFFSET.sub(r"\1:\2", text)


def _changes(errors: Errors) -> Iterator[tuple[Path, str | int | None]]:
    """What to read instead of what is wrong, by its place; None for nothing."""
    for error in errors:
        path, value = tuple(error.instance_path), error.instance
        if value is None and path:
            yield path, None
        elif isinstance(value, str):
            if path[-2:-1] == ("ids",) and _NUMBER.fullmatch(value):
                yield path, int(value)
            elif (read := text_as_read(value)) != value:
                yield path, read
        for branch in getattr(error.kind, "context", ()):
            yield from _changes(branch)


def _changed(body: Any, path: Sequence[str | int], value: str | int | None) -> Any:
    first, rest = path[0], path[1:]
    if isinstance(body, dict) and first in body:
        if rest:
            return body | {first: _changed(body[first], rest, value)}
        others = {key: each for key, each in body.items() if key != first}
        return others if value is None else others | {first: value}
    if isinstance(body, list) and isinstance(first, int) and rest:
        return [_changed(each, rest, value) if i == first else each for i, each in enumerate(body)]
    return body


def unknown_alone(body: Any, errors: Errors) -> jsonschema_rs.ValidationError | None:
    """The complaint about a body of which Trakt would read nothing at all."""
    for error in errors:
        unexpected = getattr(error.kind, "unexpected", None)
        if unexpected and not error.instance_path and len(unexpected) == len(body):
            return error
    return None
