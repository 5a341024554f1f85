"""JSON as it is sent, read as far as it can be worked with."""

from __future__ import annotations

import json
from collections.abc import Iterable

DEEPEST = 100
"""Levels of lists and objects. No body of Trakt needs ten, and Python's stack is finite."""


def read(body: bytes) -> object:
    """The JSON of a body.

    Raises:
        ValueError: It is none; or it could not be written again, as half a character (a lone
            surrogate), a number that is none, or what is nested too deep.
    """
    try:
        value: object = json.loads(body)
    except RecursionError:
        raise ValueError("nested too deep") from None
    level: Iterable[object] = [value]
    for _ in range(DEEPEST):
        level = [inner for each in level for inner in _inside(each)]
        if not level:
            json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
            return value
    raise ValueError("nested too deep")


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
