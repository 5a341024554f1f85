"""Looks for planted secrets wherever an error could show them."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Collection, Mapping
from types import TracebackType
from typing import Any

from rich.traceback import Traceback

MARK = "PLANTED"


def secret(name: str) -> str:
    return f"{MARK}-{name}"


def leaks(error: BaseException) -> list[str]:
    """Where an error shows what was planted, but for the frames of those who planted it."""
    for one in chain(error):
        one.__traceback__ = without_tests(one.__traceback__)
    places = {
        "traceback": "".join(
            traceback.TracebackException.from_exception(error, capture_locals=True).format()
        ),
        "rich": rich(error),
        "frames": "\n".join(frames(error)),
        "repr": f"{error!r} {error} {error.args!r} {vars(error)!r}",
        "pickle": repr(pickle.dumps(error)) if isinstance(error, Exception) else "",
    }
    return [f"{place}: {around(text)}" for place, text in places.items() if MARK in text]


def around(text: str) -> str:
    at = text.index(MARK)
    return text[max(0, at - 300) : at + 60]


def rich(error: BaseException) -> str:
    """All that Rich would print but the lines of source, whose colours take a tenth of a second."""
    trace = Traceback.extract(
        type(error), error, error.__traceback__, show_locals=True, locals_max_string=10_000
    )
    return "\n".join(
        f"{stack.exc_type} {stack.exc_value} {getattr(stack, 'notes', [])} "
        + " ".join(
            f"{name}={node}" for each in stack.frames for name, node in (each.locals or {}).items()
        )
        for stack in trace.stacks
    )


def frames(error: BaseException) -> list[str]:
    """Every local of every frame of an error and of all it came from, as error reporters walk."""
    return [
        text
        for one in chain(error)
        for text in [f"{one!r} {one.args!r}", *walked(one.__traceback__)]
    ]


def chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left:
        one = left.pop()
        if one is not None and one not in found:
            found.append(one)
            left += [one.__cause__, one.__context__]
    return found


def without_tests(trace: TracebackType | None) -> TracebackType | None:
    if trace is None:
        return None
    rest = without_tests(trace.tb_next)
    if "/tests/" in trace.tb_frame.f_code.co_filename:
        return rest
    return TracebackType(rest, trace.tb_frame, trace.tb_lasti, trace.tb_lineno)


def walked(trace: TracebackType | None) -> list[str]:
    return [
        f"{frame.f_code.co_filename}:{line} {frame.f_code.co_name} {name} = {serialized(value)}"
        for frame, line in traceback.walk_tb(trace)
        for name, value in frame.f_locals.items()
    ]


def serialized(value: Any, depth: int = 0) -> str:
    """A value as Sentry shows it: into whatever is a mapping or a sequence, headers among them."""
    if depth < 5 and isinstance(value, Mapping):
        return str([(key, serialized(item, depth + 1)) for key, item in value.items()])
    if depth < 5 and isinstance(value, Collection) and not isinstance(value, str | bytes):
        return str([serialized(item, depth + 1) for item in value])
    try:
        return repr(value)
    except Exception as error:  # noqa: BLE001 - as the walkers do
        return repr(error)
