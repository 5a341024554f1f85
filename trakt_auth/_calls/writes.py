"""Writes of any size: several requests, and one answer."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from generated_client._call import Call, Chunks
from generated_client.types import UNSET as UNSET
from generated_client.types import Unlisted as Unlisted
from trakt_auth._calls.options import Options
from trakt_auth._calls.requests import broken, is_repeatable, parsed, typed
from trakt_auth._wire.http import httpx
from trakt_auth.errors import (
    Cancelled,
    PartlyDone,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)
from trakt_auth.events import Progress, tell

T = TypeVar("T")

CHUNK = 500
"""How many items one request carries unless the caller says otherwise. Trakt states no limit."""


def split(call: Call[T], size: int = CHUNK) -> list[Call[T]]:
    """Divide a write into calls of at most `size` items each, in the order of the items.

    A call that cannot be divided, or is small enough, comes back as it is.
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
        call.with_body(rest | by_field(items[start : start + size]))
        for start in range(0, len(items), size)
    ]


def left(calls: Sequence[Call[Any]]) -> dict[str, list[Any]]:
    """Return the items of calls that were not sent, by body field."""
    return by_field(
        [
            (name, item)
            for call in calls
            if call.chunks is not None
            for name in call.chunks.fields
            for item in call.body.get(name) or ()
        ]
    )


def merge(chunks: Chunks, answers: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return one answer for all: add counts, join lists, and for other values take the last."""
    names = dict.fromkeys(name for answer in answers for name in answer)
    values = {name: [answer[name] for answer in answers if name in answer] for name in names}
    joined = (*chunks.counts, *chunks.lists)
    return {name: _sum(all_) if name in joined else all_[-1] for name, all_ in values.items()}


def by_field(items: Iterable[tuple[str, Any]]) -> dict[str, list[Any]]:
    """The items, by the field of a body."""
    body: dict[str, list[Any]] = {}
    for name, item in items:
        body.setdefault(name, []).append(item)
    return body


def _sum(values: list[Any]) -> Any:
    """Add counts and join lists, in objects of any depth; null adds nothing."""
    values = [value for value in values if value is not None]
    if not values:
        return None
    if all(isinstance(value, Mapping) for value in values):
        names = dict.fromkeys(name for value in values for name in value)
        return {name: _sum([value.get(name) for value in values]) for name in names}
    if all(isinstance(value, list) for value in values):
        return [item for value in values for item in value]
    if all(isinstance(value, int | float) for value in values):
        return sum(values)
    return values[-1]


def writing(
    call: Call[Any], chunk: int | None, options: Options
) -> Generator[Call[Any], httpx.Response | TraktAuthError, Any]:
    """One write in parts, each a step, of at most `chunk` items; None for as many as one may have.

    The outcome of a step is a response, a success, or an error. Where all items were left out,
    since nothing names them, there is no step. Returns the result of all, merged.

    Raises ValueError for a `chunk` below 1, and PartlyDone if a later part fails.
    """
    parts = split(call, CHUNK if chunk is None else chunk)
    if call.is_empty:
        return typed(call, _merged(call, []), status=200, strict=False)
    total, sent, status = _count(parts), 0, 0
    answers: list[Any] = []
    for part in parts:
        outcome = yield part
        try:
            if isinstance(outcome, TraktAuthError):
                raise outcome
            answer = parsed(part, outcome)
            if len(parts) > 1 and not isinstance(answer, dict):
                raise broken(call, outcome.status_code, "is no object")
        except TraktAuthError as stopped:
            if not answers:
                raise
            try:
                done = typed(call, _merged(call, answers), status=status, strict=False)
            except UnexpectedResponse:
                done = None
            raise _partly_done(call, done, parts[len(answers) :], total, stopped) from stopped
        answers.append(answer)
        status = outcome.status_code
        if len(parts) > 1:
            # Counted part by part: all that is left, each time, would cost the square of the items.
            sent += _count([part])
            tell(Progress(call.name, sent, total), options.on_event)
    return typed(call, _merged(call, answers), status=status, strict=options.strict)


def _partly_done(
    call: Call[Any], done: Any, unsent: list[Call[Any]], total: int, stopped: TraktAuthError
) -> PartlyDone:
    sent = total - _count(unsent)
    doubt = maybe_done(call, stopped)
    advice = "What was sent is done; `left` has the other items."
    if doubt:
        advice = (
            f"The first {sent} are done. Look whether the next {_count(unsent[:1])} are too "
            "before you send `left`, which begins with them."
        )
    return PartlyDone(
        f"{call.name} stopped after {sent} of {total} items: {stopped} {advice}",
        done=done,
        left=left(unsent),
        maybe_done=doubt,
        status=getattr(stopped, "status", None),
        retry_after=getattr(stopped, "retry_after", None),
    )


def _merged(call: Call[Any], answers: list[Any]) -> Any:
    """One answer for all. Of none, since no item was left to send, every count in it is 0."""
    if len(answers) == 1:
        return answers[0]
    assert call.chunks is not None  # noqa: S101 - split would have left it whole
    if answers:
        return merge(call.chunks, answers)
    return call.kind.of_nothing((*call.chunks.counts, *call.chunks.lists))


def maybe_done(call: Call[Any], stopped: TraktAuthError) -> bool:
    """Whether a write that an error has ended may have been done, and a repeat does it twice."""
    if is_repeatable(call.method, call.path):
        return False
    if isinstance(stopped, UnexpectedResponse):
        return stopped.status is None or stopped.status < 300
    return isinstance(stopped, Unavailable | Cancelled) and stopped.maybe_done


def _count(calls: list[Call[Any]]) -> int:
    return sum(map(len, left(calls).values()))
