"""Threads that run at once, where there is no lock of all of them: five expiries, 16 callers.

``python -m tests.hosts.together API_URL STORE``. Prints how many calls succeeded.
"""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

from tests.hosts.addon import log_in, make_stale
from trakt_auth import App, FileTokenStore, Trakt

THREADS = 16
EXPIRIES = 5


def main(url: str, place: str) -> None:
    app = App("sandbox-client-id", "sandbox-client-secret", api_url=url, auth_url=url)
    store = FileTokenStore(place)
    store.save("default", log_in(app))
    succeeded = 0
    for _ in range(EXPIRIES):
        make_stale(store)
        together = threading.Barrier(THREADS)
        with (
            Trakt(app, store=store, rate_limit=False) as trakt,
            ThreadPoolExecutor(THREADS) as pool,
        ):

            def call(_: int, trakt: Trakt = trakt, together: threading.Barrier = together) -> bool:
                together.wait()
                return "user" in trakt.users.settings().to_dict()

            succeeded += sum(pool.map(call, range(THREADS)))
    is_locked = getattr(sys, "_is_gil_enabled", lambda: True)()
    print(succeeded, "locked" if is_locked else "free")


if __name__ == "__main__":
    main(*sys.argv[1:])
