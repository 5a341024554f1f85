"""The queue of a batch: what waits, what is sent next, and what became of it. It is pure.

`Queue.sending` yields requests for `trakt_auth._ground.steps`, which the blocking and the async
batch send. Its clock is handed in.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import Any

from attrs import define, field, frozen

from generated_client import models
from generated_client._call import Call
from trakt_auth import errors
from trakt_auth._batches.entries import FIELDS, Entry, NoIds, Target, entry, groups, read, rows
from trakt_auth._calls.options import Options
from trakt_auth._calls.requests import is_repeatable, parsed, typed
from trakt_auth._calls.writes import CHUNK, by_field, maybe_done
from trakt_auth._wire.http import httpx
from trakt_auth.errors import PartlyDone, TraktAuthError
from trakt_auth.events import Progress, tell

LIST_CLOSED = (errors.AccountLimitExceeded, errors.Forbidden, errors.NotFound, errors.VIPRequired)
"""Errors that say something of the list: nothing more is sent to it."""

REFUSED = (errors.BadRequest, errors.ValidationFailed)
"""Errors that say something of the items: they are not sent again."""


@frozen
class BatchResult:
    """What became of one request of a batch."""

    call: str
    """The call, such as ``sync.history.add``."""

    list: int | str | None = None
    """The id of the list, for ``users.lists``."""

    sent: int = 0
    """How many items the request had; 0 where none had an id, so that nothing was sent."""

    answer: Any = None
    """The whole answer, such as `models.HistoryAddResult`; None if there was none."""

    unnamed: tuple[Any, ...] = ()
    """Models of answers without any id, which were left out."""

    maybe_done: Sequence[Mapping[str, Any]] = ()
    """The items if they may have been done all the same, and a repeat would do it twice. Look at
    Trakt, and hand those that are missing to another batch, as `left`."""

    error: TraktAuthError | None = None
    """Why it failed. Unless the items are in `maybe_done`, `left` has them."""

    @property
    def added(self) -> models.ItemCounts:
        """Counts of what was added; 0 where the answer has none."""
        return self._counts("added")

    @property
    def existing(self) -> models.ItemCounts:
        """Counts of what was there before; with what a lost request had added."""
        return self._counts("existing")

    @property
    def deleted(self) -> models.ItemCounts:
        """Counts of what was removed."""
        return self._counts("deleted")

    @property
    def not_found(self) -> models.NotFoundItems:
        """The items that Trakt could not find, as they were sent."""
        nothing: dict[str, Any] = {name: [] for name in FIELDS.values()}
        return models.NotFoundItems.from_dict(nothing | self._told("not_found"))

    def _counts(self, name: str) -> models.ItemCounts:
        return models.ItemCounts.from_dict(dict.fromkeys(FIELDS.values(), 0) | self._told(name))

    def _told(self, name: str) -> dict[str, Any]:
        told = {} if self.answer is None else self.answer.to_dict().get(name)
        return told if isinstance(told, dict) else {}


@define(eq=False)
class Unit:
    """One request."""

    target: Target
    entries: Sequence[Entry]
    call: Call[Any]
    started: bool = False
    """Whether it was sent."""

    def begins(self) -> None:
        """Note that it is being sent."""
        self.started = True

    @property
    def harmless(self) -> bool:
        """Whether a repeat does no harm."""
        return is_repeatable(self.call.method, self.call.path)


@define(eq=False, kw_only=True)
class Queue:
    """The items of a batch. Safe to use from any thread.

    Raises ValueError for a `size` below 1, an `every` that is not above 0, or a wrong `left`.
    """

    size: int
    every: float | None
    clock: Callable[[], float]
    """Monotonic seconds."""
    wall: Callable[[], float]
    """Unix seconds."""
    options: Options
    results: list[BatchResult] = field(factory=list, init=False)
    changed: threading.Condition = field(factory=threading.Condition, init=False)
    """Notified when an item comes. It is held for moments, never while something is sent."""
    _saved: Iterable[Mapping[str, Any]] | None = field(default=None, alias="left")
    _entries: dict[Entry, None] = field(factory=dict, init=False)
    """Those that are not done, in the order in which they came."""
    _new: int = field(default=0, init=False)
    _since: float = field(default=0.0, init=False)
    _held: set[Entry] = field(factory=set, init=False)
    """Those that Trakt has refused."""
    _closed: set[tuple[object, ...]] = field(factory=set, init=False)
    """The lists that Trakt has closed."""
    _under_way: frozenset[Entry] = field(default=frozenset(), init=False)
    """Those that may be done by now, and may not be sent twice."""
    _unnamed: dict[Target, list[Any]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        if self.size < 1:
            raise ValueError(f"size: {self.size} is too small. Use 1 or more.")
        if self.every is not None and not self.every > 0:
            raise ValueError(f"every: {self.every} is too short. Use seconds above 0, or None.")
        self.extend(list(read(self._saved or ())))
        self._saved = None

    def put(self, target: Target, item: Any, kind: str | None, extra: Mapping[str, Any]) -> None:
        """Check an item and queue it. See `entry`."""
        now = None
        if target.name == "sync.history.add":
            now = dt.datetime.fromtimestamp(self.wall(), dt.UTC).isoformat()
        try:
            self.extend([entry(target, item, kind, extra, now)])
        except NoIds:
            with self.changed:
                self._unnamed.setdefault(target, []).append(item)

    def extend(self, entries: Iterable[Entry]) -> None:
        """Queue items that are checked."""
        with self.changed:
            if not self._entries:
                self._since = self.clock()
            for each in entries:
                self._entries[each] = None
                self._new += 1
            self.changed.notify_all()

    @property
    def is_full(self) -> bool:
        """Whether as many items came since the last flush as one takes."""
        return self._new >= self.size

    def due_in(self) -> float | None:
        """Seconds until the next flush by time; None if nothing waits for one."""
        with self.changed:
            if self.every is None or not self._waiting():
                return None
            return max(0.0, self._since + self.every - self.clock())

    @property
    def left(self) -> list[dict[str, Any]]:
        """The items that were not sent, as JSON."""
        with self.changed:
            return rows(each for each in self._entries if each not in self._under_way)

    def _waiting(self) -> list[Entry]:
        return [
            each
            for each in self._entries
            if each not in self._held and each.target.place not in self._closed
        ]

    def sending(
        self, stopped: Callable[[], bool]
    ) -> Generator[Unit, httpx.Response | TraktAuthError, list[BatchResult]]:
        """Send what waits, each request a step, until `stopped`; returns what became of them.

        The outcome of a step is a response, a success, or an error. Where a step ends otherwise,
        such as by Ctrl-C, its items may be done.
        """
        first, done = len(self.results), 0
        with self.changed:
            waiting, self._new = self._waiting(), 0
            for target, items in self._unnamed.items():
                self.results.append(BatchResult(target.name, target.list_id, unnamed=tuple(items)))
            self._unnamed = {}
        for unit in _units(waiting):
            if stopped():
                break
            if unit.target.place in self._closed:
                continue
            self._under_way = frozenset(() if unit.harmless else unit.entries)
            try:
                yield from self._send(unit)
            finally:
                self._under_way = frozenset()
            done += len(unit.entries)
            tell(Progress("batch", done, len(waiting)), self.options.on_event)
        with self.changed:
            self._since = self.clock()
        return self.results[first:]

    def _send(self, unit: Unit) -> Generator[Unit, httpx.Response | TraktAuthError, None]:
        try:
            outcome = yield unit
        except BaseException:
            if unit.started and not unit.harmless:
                self._end(unit, doubt=True)
            raise
        try:
            if isinstance(outcome, TraktAuthError):
                raise outcome
            data, status = parsed(unit.call, outcome), outcome.status_code
            answer = typed(unit.call, data, status=status, strict=self.options.strict)
        except TraktAuthError as error:
            if isinstance(error, LIST_CLOSED):
                self._closed.add(unit.target.place)
            if isinstance(error, REFUSED):
                self._held.update(unit.entries)
            self._end(unit, error=error, doubt=maybe_done(unit.call, error))
        else:
            self._end(unit, answer=answer)

    def _end(
        self,
        unit: Unit,
        *,
        answer: Any = None,
        error: TraktAuthError | None = None,
        doubt: bool = False,
    ) -> None:
        """Note what became of a request. What is done, or may be, is forgotten."""
        maybe = rows(unit.entries) if doubt else ()
        target, count = unit.target, len(unit.entries)
        result = BatchResult(target.name, target.list_id, count, answer, (), maybe, error)
        with self.changed:
            if doubt or error is None:
                for each in unit.entries:
                    del self._entries[each]
            self.results.append(result)

    def partly_done(self) -> PartlyDone | None:
        """The error for the end of a batch; None if all was sent and nothing is in doubt."""
        unsent = list(self._entries)
        doubtful = [row for each in self.results for row in each.maybe_done]
        unsure = sum(len(e) for row in doubtful for e in row.values() if isinstance(e, list))
        if not unsent and not unsure:
            return None
        problems = []
        if unsent:
            problems.append(f"{len(unsent)} items were not sent: `batch.left` has them.")
        if unsure:
            problems.append(
                f"{unsure} items may have been done: look at Trakt before you send the items of "
                "`maybe_done` in `batch.results` again."
            )
        left: dict[str, dict[str, list[Any]]] = {}
        for each in unsent:
            left.setdefault(each.target.name, {}).setdefault(each.field, []).append(each.item)
        causes = [each.error for each in self.results if each.error is not None]
        error = PartlyDone(
            " ".join(problems + [str(each) for each in causes[:1]]),
            done=list(self.results),
            left=left,
            maybe_done=bool(unsure),
        )
        error.__cause__ = causes[0] if causes else None
        return error


def _units(entries: Iterable[Entry]) -> list[Unit]:
    return [
        Unit(
            group.target,
            part,
            group.target.call(by_field((each.field, each.item) for each in part)),
        )
        for group in groups(entries)
        for start in range(0, len(group.entries), CHUNK)
        if (part := group.entries[start : start + CHUNK])
    ]
