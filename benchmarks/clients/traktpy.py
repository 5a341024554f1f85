"""trakt.py, pointed at another server by its own ``base_url``. A login is a thread and events."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

import harness
from trakt import Trakt


def _set_up(url: str) -> None:
    Trakt.base_url = url
    Trakt.configuration.defaults.client(id=harness.CLIENT_ID, secret=harness.CLIENT_SECRET)
    Trakt.configuration.defaults.app(name="bench", version="1.0")


def _poller() -> object:
    code = Trakt["oauth/device"].code(exceptions=True)
    poller = Trakt["oauth/device"].poll(**code)
    poller.on("poll", lambda go_on: go_on(True))
    return poller


def login(url: str) -> str:
    _set_up(url)
    poller, events = _poller(), []
    poller.on("authenticated", lambda data: events.append(_found(data)))
    poller.on("expired", lambda: events.append('event "expired"'))
    poller.on("aborted", lambda: events.append('event "aborted"'))
    poller.start()
    poller._thread.join()  # noqa: SLF001 - it offers no other way to wait for its end
    return events[0] if events else "thread ends, no event"


def _found(data: object) -> str:
    has_token = isinstance(data, dict) and data.get("access_token")
    return "token" if has_token else 'event "authenticated" without a token'


def wait(url: str, count: int, over: float) -> None:
    _set_up(url)

    def one() -> None:
        _poller().start(daemon=True)

    for _ in range(count):
        # The code is asked for on a thread as well, so that none waits for another.
        threading.Thread(target=one, daemon=True).start()
        time.sleep(over / count)


def caller(url: str) -> Callable[[], object]:
    _set_up(url)
    Trakt.configuration.defaults.oauth(token="token")
    return Trakt["users/settings"].get


if __name__ == "__main__":
    harness.main(sys.modules[__name__])
