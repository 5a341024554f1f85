"""What Trakt does not mind in a body, although its contract does not have it.

Programs have sent fields of former years (``app_version``, ``venue_id``) and more ids and titles
than are read for a decade, and null where they have nothing to say. Trakt reads what it knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import jsonschema_rs

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


def without_nulls(body: Any, errors: Errors) -> Any:
    """A body without the fields that are null where the contract has no null."""
    for path in sorted(set(_nulls(errors)), key=len, reverse=True):
        body = _without(body, path)
    return body


def _nulls(errors: Errors) -> Iterator[tuple[str | int, ...]]:
    for error in errors:
        if error.instance is None and error.instance_path:
            yield tuple(error.instance_path)
        for branch in getattr(error.kind, "context", ()):
            yield from _nulls(branch)


def _without(body: Any, path: Sequence[str | int]) -> Any:
    first, rest = path[0], path[1:]
    if isinstance(body, dict) and first in body:
        if rest:
            return body | {first: _without(body[first], rest)}
        return {key: value for key, value in body.items() if key != first}
    if isinstance(body, list) and isinstance(first, int) and rest:
        return [_without(each, rest) if i == first else each for i, each in enumerate(body)]
    return body


def unknown_alone(body: Any, errors: Errors) -> jsonschema_rs.ValidationError | None:
    """The complaint about a body of which Trakt would read nothing at all, misspelled as it is."""
    for error in errors:
        unexpected = getattr(error.kind, "unexpected", None)
        if unexpected and not error.instance_path and len(unexpected) == len(body):
            return error
    return None
