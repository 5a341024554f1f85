"""What a token that is always fresh costs: an authorised call, and a stampede on a stale token.

``python -m benchmarks.tokens [rounds]``; the two sides take turns, call by call. A round makes as
many calls as Trakt's rate limit, which our client keeps, lets through without a wait.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

from benchmarks.server import serving
from trakt_auth import App, FileTokenStore, Token, connect
from trakt_auth._calls.rates import READS
from trakt_auth._tokens.refresher import Refresher
from trakt_auth._wire.clients import sending
from trakt_auth.sandbox import Sandbox

SETTINGS = "/users/settings"
WEEK = 7 * 86_400
THREADS = 20
STAMPEDES = 40
CALLS, _ = READS

Pair = tuple[float, float]


def by_hand(app: App, kind: type[httpx.Client | httpx.AsyncClient]) -> dict[str, Any]:
    """The options of a client that one would write: the same headers, limits and timeouts."""
    headers = {**app.headers, "Authorization": "Bearer access-token"}
    return {"base_url": app.api_url, "headers": headers, **sending(kind, None)}


def blocking_calls(app: App, store: FileTokenStore) -> list[Pair]:
    """Seconds of each call: bare, and ours."""
    times = []
    with httpx.Client(**by_hand(app, httpx.Client)) as bare, connect(app, store=store) as client:
        ours = client.get_httpx_client()
        for _ in range(CALLS):
            began = time.perf_counter()
            bare.get(SETTINGS)
            between = time.perf_counter()
            ours.get(SETTINGS)
            times.append((between - began, time.perf_counter() - between))
    return times


async def async_calls(app: App, store: FileTokenStore) -> list[Pair]:
    """As `blocking_calls`, on asyncio."""
    times = []
    async with (
        httpx.AsyncClient(**by_hand(app, httpx.AsyncClient)) as bare,
        connect(app, store=store) as client,
    ):
        ours = client.get_async_httpx_client()
        for _ in range(CALLS):
            began = time.perf_counter()
            await bare.get(SETTINGS)
            between = time.perf_counter()
            await ours.get(SETTINGS)
            times.append((between - began, time.perf_counter() - between))
    return times


def renewal(sandbox: Sandbox, store: FileTokenStore, threads: int) -> float:
    """Seconds until the last of `threads` has a token, where all find a stale one."""
    store.save("default", Token.from_dict({**sandbox.issue_token(), "received_at": 1.0}))
    refresher = Refresher(sandbox.app, store)
    together = threading.Barrier(threads + 1)

    def use(_: int) -> None:
        together.wait()
        refresher.get()

    with ThreadPoolExecutor(threads) as pool:
        waiting = pool.map(use, range(threads))
        together.wait()
        began = time.perf_counter()
        list(waiting)
        return time.perf_counter() - began


def show(name: str, pairs: Sequence[Pair], sides: tuple[str, str]) -> None:
    """Print the medians of both sides, and their ratio."""
    first, second = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(
        f"{name:16}{first * 1e3:8.3f} ms {sides[0]}{second * 1e3:8.3f} ms {sides[1]}"
        f"{second / first:8.2f} x"
    )


def main() -> None:
    """Measure all and print medians and ratios."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    print(f"medians of {rounds} x {CALLS} calls, {STAMPEDES} stampedes")
    with tempfile.TemporaryDirectory() as directory:
        store = FileTokenStore(directory)
        with serving(5) as url:
            app = App("id", "secret", api_url=url, auth_url=url)
            fresh = {"access_token": "access-token", "refresh_token": "refresh-token"}
            life = {"created_at": int(time.time()), "expires_in": WEEK}
            store.save("default", Token.from_dict({**fresh, **life}, app=app))
            sides = ("bare", "ours")
            blocking, asynchronous = list[Pair](), list[Pair]()
            for _ in range(rounds):
                blocking += blocking_calls(app, store)
                asynchronous += asyncio.run(async_calls(app, store))
            show("blocking call", blocking, sides)
            show("async call", asynchronous, sides)
        with Sandbox() as sandbox:
            pairs = [
                (renewal(sandbox, store, 1), renewal(sandbox, store, THREADS))
                for _ in range(STAMPEDES)
            ]
            requests = len(sandbox.requests)
            assert requests == 2 * STAMPEDES, f"{requests} requests instead of one for each"
        show("refresh", pairs, ("for one", f"for {THREADS} threads"))


if __name__ == "__main__":
    main()
