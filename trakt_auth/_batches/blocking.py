"""The blocking batch."""

from __future__ import annotations

import threading
from typing import Self

from trakt_auth._batches.parts import Parts
from trakt_auth._batches.queue import BatchResult, Queue, Unit
from trakt_auth._calls.blocking import Caller
from trakt_auth._ground.secrets import sealed
from trakt_auth._ground.steps import run
from trakt_auth._wire.http import httpx
from trakt_auth.errors import TraktAuthError


class Batch(Parts[Caller]):
    """A queue for writes, which threads may share; `Trakt.batch` makes one.

    Items are sent in the order in which they came, as few requests as that allows: an add and a
    remove of one item stay in their order. An error of one request does not stop the others.
    """

    def __init__(self, caller: Caller, queue: Queue) -> None:
        super().__init__(caller, queue)
        self._flushing = threading.Lock()
        self._stop = threading.Event()
        self._timer: threading.Thread | None = None

    def flush(self) -> list[BatchResult]:
        """Send what waits. Another flush that is under way ends first.

        What could not be sent stays for the next flush. A list that Trakt has closed (403, 404,
        420, 426) and items that it has refused (400, 422) are not sent again by this batch.

        Returns:
            What became of each request.
        """
        with self._flushing:
            return self._send_waiting()

    @sealed
    def _send_waiting(self) -> list[BatchResult]:
        return run(self._queue.sending(self._stop.is_set), self._do)

    def _came(self) -> None:
        # A thread that sends already takes what the others bring.
        if self._queue.is_full and self._flushing.acquire(blocking=False):
            try:
                self._send_waiting()
            finally:
                self._flushing.release()

    def _do(self, unit: Unit) -> httpx.Response | TraktAuthError:
        return self._caller.outcome(unit.call, stop=self._stop, begins=unit.begins)

    def _watch(self) -> None:
        """Send in time, until the end."""
        changed = self._queue.changed
        while True:
            with changed:
                while not self._closing:
                    seconds = self._queue.due_in()
                    if seconds is not None and seconds <= 0:
                        break
                    changed.wait(seconds)
                if self._closing:
                    return
            self.flush()

    def __enter__(self) -> Self:
        if self._queue.every is not None:
            self._timer = threading.Thread(target=self._watch, name="trakt-auth batch", daemon=True)
            self._timer.start()
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if error is not None:
            self._stop.set()
        with self._queue.changed:
            self._closing = True
            self._queue.changed.notify_all()
        if self._timer is not None:
            self._timer.join()
        if error is not None:
            return
        self.flush()
        if (partly := self._queue.partly_done()) is not None:
            raise partly
