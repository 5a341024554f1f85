"""Twenty threads that call at once: ``python -m tests.tokens.worker API_URL STORE``.

Prints ``ready``, waits for a line, calls, and prints how many calls succeeded. STORE is a directory
or a Redis URL.
"""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

from trakt_auth import App, FileTokenStore, RedisTokenStore, TokenStore, connect

THREADS = 20


def store_of(place: str) -> TokenStore:
    return RedisTokenStore(place) if place.startswith("redis:") else FileTokenStore(place)


def main(url: str, place: str) -> None:
    app = App("sandbox-client-id", "sandbox-client-secret", api_url=url, auth_url=url)
    together = threading.Barrier(THREADS)

    def call(_: int) -> str:
        together.wait()
        answer = client.get_httpx_client().get("/users/settings")
        name: str = answer.json()["user"]["username"]
        return name

    with connect(app, store=store_of(place)) as client, ThreadPoolExecutor(THREADS) as pool:
        client.get_httpx_client()
        print("ready", flush=True)
        sys.stdin.readline()
        print(list(pool.map(call, range(THREADS))).count("robin"))


if __name__ == "__main__":
    main(*sys.argv[1:])
