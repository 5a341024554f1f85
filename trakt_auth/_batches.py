"""A write of any size while it is under way: what was done, what is left, what to return."""

from __future__ import annotations

from typing import Any

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client._call import Call
from trakt_auth._requests import broken, typed
from trakt_auth.bodies import CHUNK, left, merge, split
from trakt_auth.errors import (
    Cancelled,
    PartlyDone,
    ServiceError,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)
from trakt_auth.events import OnEvent, Progress, tell


class Writing:
    """One write, in some requests.

    Args:
        call: The write.
        chunk: How many items one request carries at most; None for as many as Trakt takes well.
        on_event: Told of each request that is done, where there are several.

    Raises:
        ValueError: `chunk` is less than 1.
    """

    def __init__(self, call: Call[Any], chunk: int | None, *, on_event: OnEvent | None) -> None:
        self.parts = split(call, CHUNK if chunk is None else chunk)
        self._call = call
        self._on_event = on_event
        self._answers: list[Any] = []
        self._status = 0
        self._total = _count(self.parts)

    def took(self, data: Any, status: int) -> None:
        """Count a request that was answered with `data`.

        Raises:
            UnexpectedResponse: It is no object.
        """
        if len(self.parts) > 1 and not isinstance(data, dict):
            raise broken(self._call, status, "is no object")
        self._answers.append(data)
        self._status = status
        if len(self.parts) > 1:
            done = _count(self.parts[: len(self._answers)])
            tell(Progress(self._call.name, done, self._total), self._on_event)

    def end(self, stopped: TraktAuthError | None, *, strict: bool) -> Any:
        """The result of all requests, merged.

        Args:
            stopped: What stopped it before the last one, if anything did.
            strict: Whether the result must keep to the contract.

        Raises:
            PartlyDone: It stopped after the first request. Before that, `stopped` as it is.
        """
        if stopped is not None and not self._answers:
            raise stopped
        data = self._answers[0] if len(self._answers) == 1 else self._merged()
        if stopped is None:
            return typed(self._call, data, status=self._status, strict=strict)
        rest = left(self.parts[len(self._answers) :])
        sent = self._total - sum(map(len, rest.values()))
        status = stopped.status if isinstance(stopped, ServiceError | UnexpectedResponse) else None
        try:
            done = typed(self._call, data, status=self._status, strict=False)
        except UnexpectedResponse:
            done = None
        doubt = _maybe_done(stopped)
        advice = "What was sent is done; `left` has the other items."
        if doubt:
            count = _count(self.parts[len(self._answers) :][:1])
            advice = (
                f"The first {sent} are done. Look whether the next {count} are too before you send "
                "`left`, which begins with them."
            )
        raise PartlyDone(
            f"{self._call.name} stopped after {sent} of {self._total} items: {stopped} {advice}",
            done=done,
            left=rest,
            maybe_done=doubt,
            status=status,
            retry_after=stopped.retry_after if isinstance(stopped, ServiceError) else None,
        ) from stopped

    def _merged(self) -> Any:
        assert self._call.chunks is not None  # noqa: S101 - split would have left it whole
        return merge(self._call.chunks, self._answers)


def _maybe_done(stopped: TraktAuthError) -> bool:
    if isinstance(stopped, UnexpectedResponse):
        return stopped.status is None or stopped.status < 300
    return isinstance(stopped, Unavailable | Cancelled) and stopped.maybe_done


def _count(calls: list[Call[Any]]) -> int:
    return sum(map(len, left(calls).values()))
