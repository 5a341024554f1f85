"""Writes of any size: several requests, and one answer."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from generated_client._call import Call, Chunks
from generated_client.types import UNSET, Unlisted
from trakt_auth._calls.options import Options
from trakt_auth._calls.requests import broken, is_repeatable, parsed, typed
from trakt_auth._wire.http import httpx
from trakt_auth.errors import (
    Cancelled,
    PartlyDone,
    ServiceError,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)
from trakt_auth.events import Progress, tell

T = TypeVar("T")

__all__ = ["CHUNK", "UNSET", "Unlisted", "left", "merge", "split"]

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
    merged: dict[str, Any] = {}
    for answer in answers:
        for name, value in answer.items():
            known = merged.get(name)
            merged[name] = _sum(known, value) if name in (*chunks.counts, *chunks.lists) else value
    return merged


def by_field(items: Iterable[tuple[str, Any]]) -> dict[str, list[Any]]:
    """The items, by the field of a body."""
    body: dict[str, list[Any]] = {}
    for name, item in items:
        body.setdefault(name, []).append(item)
    return body


def _sum(known: Any, value: Any) -> Any:
    """Add counts and join lists, in objects of any depth; null adds nothing."""
    if known is None or value is None:
        return value if known is None else known
    if isinstance(known, Mapping) and isinstance(value, Mapping):
        return {name: _sum(known.get(name), value.get(name)) for name in {**known, **value}}
    if isinstance(known, list) and isinstance(value, list):
        return [*known, *value]
    if isinstance(known, int | float) and isinstance(value, int | float):
        return known + value
    return value


class Writing:
    """One write, in requests of at most `chunk` items; None for as many as Trakt takes well.

    Raises:
        ValueError: `chunk` is less than 1.
    """

    def __init__(self, call: Call[Any], chunk: int | None, options: Options) -> None:
        self._parts = split(call, CHUNK if chunk is None else chunk)
        self._call = call
        self._options = options
        self._answers: list[Any] = []
        self._status = 0
        self._total = _count(self._parts)

    def steps(self) -> Generator[Call[Any], httpx.Response | TraktAuthError, Any]:
        """The parts to send, each a step; returns the result of all, merged.

        The outcome of a step is a response, a success, or an error. Where all items were left out,
        since nothing names them, there is no step. Raises PartlyDone if a later part fails.
        """
        if self._call.is_empty:
            return typed(self._call, _of_nothing(self._call), status=200, strict=False)
        for part in self._parts:
            outcome = yield part
            try:
                if isinstance(outcome, TraktAuthError):
                    raise outcome
                self._took(parsed(part, outcome), outcome.status_code)
            except TraktAuthError as stopped:
                if not self._answers:
                    raise
                raise self._partly_done(stopped) from stopped
        return typed(self._call, self._merged(), status=self._status, strict=self._options.strict)

    def _took(self, data: Any, status: int) -> None:
        if len(self._parts) > 1 and not isinstance(data, dict):
            raise broken(self._call, status, "is no object")
        self._answers.append(data)
        self._status = status
        if len(self._parts) > 1:
            done = _count(self._parts[: len(self._answers)])
            tell(Progress(self._call.name, done, self._total), self._options.on_event)

    def _partly_done(self, stopped: TraktAuthError) -> PartlyDone:
        unsent = self._parts[len(self._answers) :]
        rest = left(unsent)
        sent = self._total - sum(map(len, rest.values()))
        status = stopped.status if isinstance(stopped, ServiceError | UnexpectedResponse) else None
        try:
            done = typed(self._call, self._merged(), status=self._status, strict=False)
        except UnexpectedResponse:
            done = None
        doubt = maybe_done(self._call, stopped)
        advice = "What was sent is done; `left` has the other items."
        if doubt:
            advice = (
                f"The first {sent} are done. Look whether the next {_count(unsent[:1])} are too "
                "before you send `left`, which begins with them."
            )
        return PartlyDone(
            f"{self._call.name} stopped after {sent} of {self._total} items: {stopped} {advice}",
            done=done,
            left=rest,
            maybe_done=doubt,
            status=status,
            retry_after=stopped.retry_after if isinstance(stopped, ServiceError) else None,
        )

    def _merged(self) -> Any:
        if len(self._answers) == 1:
            return self._answers[0]
        assert self._call.chunks is not None  # noqa: S101 - split would have left it whole
        return merge(self._call.chunks, self._answers)


def _of_nothing(call: Call[Any]) -> dict[str, Any]:
    """Return the answer to a write of no items, which is not sent: every count is 0."""
    assert call.chunks is not None  # noqa: S101 - else nothing would have been left out
    nothing: dict[str, Any] = call.kind.of_nothing((*call.chunks.counts, *call.chunks.lists))
    return nothing


def maybe_done(call: Call[Any], stopped: TraktAuthError) -> bool:
    """Whether a write that an error has ended may have been done, and a repeat does it twice."""
    if is_repeatable(call.method, call.path):
        return False
    if isinstance(stopped, UnexpectedResponse):
        return stopped.status is None or stopped.status < 300
    return isinstance(stopped, Unavailable | Cancelled) and stopped.maybe_done


def _count(calls: list[Call[Any]]) -> int:
    return sum(map(len, left(calls).values()))
