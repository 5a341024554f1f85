"""Many people at once, while all underneath breaks. ``python tests/load.py`` says how it went.

The people are real sessions over real connections; what they see is held against what is theirs.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
from attrs import asdict, define, field
from conftest import Running, environment_of, film_of, give_films, serving
from person import Person
from valkey import Valkey, free_port

from trakt_auth.sandbox import Sandbox

AT_ONCE = 40
TRIES = 60
"""How often a person presses Reload, at most, until the page is there."""


@define
class Result:
    """How it went."""

    people: int
    requests: int = 0
    """Pages that people wanted, and got."""
    wrong: int = 0
    """Pages with what is another's, or without what is theirs."""
    signed_out: int = 0
    """Pages that ask to sign in."""
    reloads: int = 0
    """Times that a page was not to be had at once."""
    refreshes: int = 0
    refused_refreshes: int = 0
    expiries: int = 0
    seconds: float = 0.0
    times: list[float] = field(factory=list, repr=False)
    """Seconds from the wish for a page to the page, sorted."""

    def percentile(self, part: float) -> float:
        return self.times[min(len(self.times) - 1, int(len(self.times) * part))]


class Load:
    """People who are signed in at a service, and a Trakt that counts."""

    def __init__(self, sandbox: Sandbox, origin: str, cookies: dict[str, str]) -> None:
        self._sandbox, self._origin, self._cookies = sandbox, origin, cookies
        self._before = len(sandbox.requests)
        self.result = Result(people=len(cookies))

    async def rounds(self, events: Sequence[Callable[[], object] | None]) -> Result:
        """In each round, everybody wants their page once; half way through, something happens."""
        began = time.perf_counter()
        limits = httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE)
        async with httpx.AsyncClient(limits=limits, trust_env=False, timeout=60) as http:
            for event in events:
                await self._round(http, event)
        self.result.seconds = time.perf_counter() - began
        self.result.times.sort()
        for each in self._sandbox.requests[self._before :]:
            if each.path == "/oauth/token":
                self.result.refreshes += each.status == 200
                self.result.refused_refreshes += each.status == 400
        return self.result

    async def _round(self, http: httpx.AsyncClient, event: Callable[[], object] | None) -> None:
        names = list(self._cookies)
        random.Random(self.result.requests).shuffle(names)
        todo, half = iter(names), asyncio.Event()
        middle = self.result.requests + len(names) // 2

        async def work() -> None:
            for name in todo:
                await self._page(http, name)
                if self.result.requests >= middle:
                    half.set()

        async def happen() -> None:
            await half.wait()
            if event is not None:
                await asyncio.to_thread(event)

        await asyncio.gather(happen(), *(work() for _ in range(AT_ONCE)))

    async def _page(self, http: httpx.AsyncClient, name: str) -> None:
        began = time.perf_counter()
        answer = await self._reloaded(http, name)
        self.result.times.append(time.perf_counter() - began)
        self.result.requests += 1
        text = answer.text
        if answer.status_code == 401 or "Sign in with Trakt" in text:
            self.result.signed_out += 1
        elif film_of(name) not in text or text.count("Holidays of") != 1:
            self.result.wrong += 1

    async def _reloaded(self, http: httpx.AsyncClient, name: str) -> httpx.Response:
        headers = {"Cookie": f"session={self._cookies[name]}"}
        for _ in range(TRIES):
            try:
                answer = await http.get(f"{self._origin}/", headers=headers)
            except httpx.TransportError:  # of a worker that was killed
                answer = None
            if answer is not None and answer.status_code != 503:
                return answer
            self.result.reloads += 1
            await asyncio.sleep(0.2)
        raise AssertionError(f"{name} never gets a page")


def sign_all_in(origin: str, sandbox: Sandbox, names: Sequence[str]) -> dict[str, str]:
    """Sign people in; return their cookies."""

    def sign_in(name: str) -> tuple[str, str]:
        with Person(origin, sandbox, name) as person:
            page = person.sign_in()
            assert film_of(name) in page.text, page.text
            return name, person.http.cookies["session"]

    with ThreadPoolExecutor(4) as threads:
        return dict(threads.map(sign_in, names))


async def everything_breaks(
    load: Load, sandbox: Sandbox, service: Running, valkey: Valkey
) -> Result:
    """Ten rounds: tokens expire once, Valkey is killed and restarted, a worker is killed."""

    def expire() -> None:
        sandbox.expire_access_tokens()
        load.result.expiries += 1

    def restart_valkey() -> None:
        valkey.kill()
        time.sleep(0.5)
        valkey.start()

    def kill_a_worker() -> None:
        os.kill(min(service.workers()), signal.SIGKILL)

    # Once: a token that a renewal has just brought is not renewed for a 401.
    events = [None, expire, None, restart_valkey, None, None, None, kill_a_worker, None, None]
    return await load.rounds(events)


def main() -> int:
    """Do it once, and write the result as JSON."""
    names = [f"person{number:03}" for number in range(200)]
    port = free_port()
    redirect_uri = f"http://127.0.0.1:{port}/callback"
    with (
        tempfile.TemporaryDirectory() as home,
        Sandbox(people=names, redirect_uris=[redirect_uri]) as sandbox,
    ):
        give_films(sandbox)
        valkey = Valkey(Path(home))
        valkey.start()
        environment = environment_of(sandbox, valkey, Path(home))
        try:
            with serving(environment, port, Path(home) / "log", workers=2) as service:
                load = Load(sandbox, service.origin, sign_all_in(service.origin, sandbox, names))
                result = asyncio.run(everything_breaks(load, sandbox, service, valkey))
        finally:
            valkey.kill()
    told = asdict(result) | {part: result.percentile(float(part[1:]) / 100) for part in PARTS}
    del told["times"]
    sys.stdout.write(json.dumps(told) + "\n")
    return 0


PARTS = ("p50", "p95", "p99")


if __name__ == "__main__":
    sys.exit(main())
