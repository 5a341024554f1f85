"""The rate limiter: its waits, and its place in a connected client."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest

from generated_client import Client
from tests.connecting import Caller, Trakt
from tests.driving import FakeTime
from trakt_auth import App, Cancelled, RateLimited, Token, TraktAuthError
from trakt_auth._calls import rates
from trakt_auth._calls.outcome import Subject
from trakt_auth._calls.policy import Attempts, Claim, Pause, Send, Step, WaitBudget
from trakt_auth._calls.rates import GAP, RateLimiter
from trakt_auth._ground.steps import arun, run

KINDS = ["sync", "asyncio", "trio"]


class Timed:
    """A limiter on a fake time, and how long it made each request wait."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.time = FakeTime()
        self.limiter = RateLimiter(clock=self.time.clock)

    def send(self, *methods: str) -> None:
        async def sleep(seconds: float) -> None:
            self.time.sleep(seconds)

        async def main() -> None:
            for method in methods:
                await await_turn(self.limiter, method, sleep)

        if self.kind != "sync":
            anyio.run(main, backend=self.kind)
            return
        for method in methods:
            take_turn(self.limiter, method, self.time.sleep)


def attempts(limiter: RateLimiter, method: str, **changes: Any) -> Attempts:
    options: dict[str, Any] = {
        "signs": False,
        "token": None,
        "rejection": lambda _: RateLimited(""),
        "budget": WaitBudget(None),
        "retries": 0,
        "now": lambda: 0.0,
        "chance": lambda: 0.0,
    }
    subject = Subject("x", method, "none")
    return Attempts(subject=subject, limiter=limiter, **(options | changes))


def take_turn(limiter: RateLimiter, method: str, sleep: Callable[[float], object]) -> None:
    """One call that is answered at once, as the policy of a call sends it."""

    def do(step: Step) -> object:
        return sleep(step.seconds) if isinstance(step, Pause) else httpx.Response(200)

    run(attempts(limiter, method).steps(), do)


async def await_turn(
    limiter: RateLimiter, method: str, sleep: Callable[[float], Awaitable[object]]
) -> None:
    async def do(step: Step) -> object:
        return await sleep(step.seconds) if isinstance(step, Pause) else httpx.Response(200)

    await arun(attempts(limiter, method).steps(), do)


@pytest.mark.parametrize("kind", KINDS)
class TestRates:
    def test_one_write_a_second(self, kind: str) -> None:
        timed = Timed(kind)
        timed.send("POST", "PUT", "DELETE", "PATCH")
        assert timed.time.sleeps == [GAP] * 3

    def test_500_reads_in_5_minutes(self, kind: str) -> None:
        timed = Timed(kind)
        timed.send(*["GET"] * 500)
        assert timed.time.sleeps == []
        timed.time.now += 60
        timed.send("GET")
        assert timed.time.sleeps == [240]

    def test_reads_do_not_wait_for_writes(self, kind: str) -> None:
        timed = Timed(kind)
        timed.send("POST", "GET", "GET", "HEAD")
        assert timed.time.sleeps == []

    def test_a_pause_is_as_good_as_a_wait(self, kind: str) -> None:
        timed = Timed(kind)
        timed.send("POST")
        timed.time.now += GAP
        timed.send("POST")
        assert timed.time.sleeps == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_take_turns_as_they_came(backend: str) -> None:
    asleep: list[float] = []

    async def main() -> None:
        async def sleep(seconds: float) -> None:
            asleep.append(seconds)
            await anyio.sleep_forever()

        limiter = RateLimiter(clock=lambda: 0.0)
        async with anyio.create_task_group() as tasks:
            for _ in range(4):
                tasks.start_soon(await_turn, limiter, "POST", sleep)
            await anyio.wait_all_tasks_blocked()
            tasks.cancel_scope.cancel()
        assert sorted(asleep) == [GAP, 2 * GAP, 3 * GAP]
        # Cancelled, they gave back their turns, and the first one stays used.
        take_turn(limiter, "POST", asleep.append)
        assert asleep[3:] == [GAP]

    anyio.run(main, backend=backend)


class TestCountOfWorkers:
    """A count that workers share says how long to wait, and is claimed again then."""

    def send(self, *answers: float | TraktAuthError, **changes: Any) -> tuple[list[Any], list[Any]]:
        """What was claimed, and the other steps."""
        claimed, asked, left = list[Any](), list[Any](), list(answers)

        def claim(method: str, *, signed: bool) -> float | TraktAuthError:
            claimed.append((method, signed))
            return left.pop(0)

        def do(step: Step) -> object:
            if isinstance(step, Claim):
                return step.claim()
            asked.append(step)
            return httpx.Response(200) if isinstance(step, Send) else None

        limiter = RateLimiter(clock=lambda: 0.0)
        run(attempts(limiter, "POST", claim=claim, chance=lambda: 1.0, **changes).steps(), do)
        return claimed, asked

    def test_it_is_claimed_until_it_gives_a_turn(self) -> None:
        claimed, asked = self.send(4.0, 0.5, 0.0)
        assert claimed == [("POST", False)] * 3
        # A tenth more at most, by chance: others wait for the same turn.
        assert asked == [Pause("rate limit", 4.4), Pause("rate limit", 0.55), Send(None)]

    def test_a_signed_call_says_so(self) -> None:
        one = Token(access_token="a", refresh_token="b", expires_in=None, created_at=1)
        assert self.send(0.0, token=one) == ([("POST", True)], [Send(one)])

    def test_all_that_the_call_may_wait_is_waited(self) -> None:
        assert len(self.send(4.0, 0.0, budget=WaitBudget(4.4))[1]) == 2
        with pytest.raises(RateLimited, match=r"in 4.4 s"):
            self.send(4.0, 0.0, budget=WaitBudget(4.3))

    def test_its_error_ends_the_call(self) -> None:
        trouble = Cancelled("Stop.")
        with pytest.raises(Cancelled) as caught:
            self.send(trouble)
        assert caught.value is trouble


def test_threads_never_get_the_same_turn() -> None:
    taken: list[float] = []

    def write() -> None:
        # Only taken: a write that starts puts off those that still wait, whichever thread is first.
        taken.extend([limiter.turn("POST")[1] for _ in range(50)])

    limiter = RateLimiter(clock=lambda: 0.0)
    threads = [threading.Thread(target=write) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == [GAP * number for number in range(400)]


def test_a_blocking_wait_that_is_interrupted_gives_its_turn_back() -> None:
    def interrupted(seconds: float) -> None:
        asked.append(seconds)
        raise KeyboardInterrupt

    asked: list[float] = []
    limiter = RateLimiter(clock=lambda: 0.0)
    take_turn(limiter, "POST", interrupted)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            take_turn(limiter, "POST", interrupted)
    assert asked == [GAP] * 3


class Connected:
    """Calls by a connected client whose limiter goes by a fake time."""

    def __init__(self, kind: str, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
        self.caller = Caller(kind, app)
        self.timed = Timed(kind)
        self.caller.sleep = self.timed.time.sleep
        monkeypatch.setattr(rates, "RateLimiter", lambda **_: self.timed.limiter)

    def request(self, trakt: Trakt, *requests: tuple[str, str], **options: Any) -> list[float]:
        """Send them in turn, and return the waits."""

        def blocking(client: Client) -> None:
            for method, url in requests:
                client.get_httpx_client().request(method, url, follow_redirects=True)

        async def asynchronous(client: Client) -> None:
            for method, url in requests:
                await client.get_async_httpx_client().request(method, url, follow_redirects=True)

        run: Callable[..., Any] = self.caller.run
        run(trakt, blocking, asynchronous, **({"rate_limit": True} | options))
        return self.timed.time.sleeps


@pytest.fixture(params=KINDS)
def connected(
    request: pytest.FixtureRequest, app: App, monkeypatch: pytest.MonkeyPatch
) -> Connected:
    return Connected(str(request.param), app, monkeypatch)


WRITE = ("POST", "/sync/history")


class TestConnected:
    def test_each_request_counts(self, connected: Connected) -> None:
        trakt = Trakt([httpx.Response(201)])
        assert connected.request(trakt, WRITE, WRITE, ("GET", "/movies/1"), WRITE) == [GAP, GAP]
        assert len(trakt.requests) == 4

    def test_a_write_counts_from_its_answer(self, connected: Connected) -> None:
        class Slow(Trakt):
            def __call__(self, request: httpx.Request) -> httpx.Response:
                connected.timed.time.now += 5
                return super().__call__(request)

        assert connected.request(Slow([httpx.Response(201)]), WRITE, WRITE) == [GAP]

    def test_an_answer_of_a_cache_does_not_count(
        self, connected: Connected, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(rates, "READS", (1, 300.0))
        cached = httpx.Response(200, extensions={"from_cache": True})
        read = ("GET", "/movies/1")
        assert connected.request(Trakt([cached, httpx.Response(200)]), read, read) == []

    def test_it_can_be_turned_off(self, connected: Connected) -> None:
        assert connected.request(Trakt([httpx.Response(201)]), WRITE, WRITE, rate_limit=False) == []

    def test_retries_count(self, connected: Connected) -> None:
        sent: list[float] = []

        class Noting(Trakt):
            def __call__(self, request: httpx.Request) -> httpx.Response:
                sent.append(connected.timed.time.now)
                return super().__call__(request)

        connected.request(
            Noting([httpx.Response(429), httpx.Response(429), httpx.Response(201)]), WRITE
        )
        first, second, third = sent
        # The first pause is shorter than a second, and the turn takes the rest.
        assert second - first == pytest.approx(GAP)
        assert third - second >= 1

    def test_a_429_all_the_same_is_an_error_as_ever(self, connected: Connected) -> None:
        trakt = Trakt([httpx.Response(429, headers={"Retry-After": "200"})])
        with pytest.raises(RateLimited):
            connected.request(trakt, WRITE)

    def test_what_is_signed_anew_counts_but_not_the_refresh(self, connected: Connected) -> None:
        trakt = Trakt([httpx.Response(401), httpx.Response(201)])
        assert connected.request(trakt, WRITE) == [GAP]
        assert trakt.refreshes == 1

    def test_what_goes_elsewhere_does_not_count(self, connected: Connected) -> None:
        trakt = Trakt([httpx.Response(200)])
        elsewhere = ("POST", "https://auth.trakt.tv/oauth/revoke")
        assert connected.request(trakt, elsewhere, elsewhere, WRITE) == []

    def test_a_redirect_counts_at_home_alone(self, connected: Connected) -> None:
        away = httpx.Response(307, headers={"Location": "https://elsewhere.example/"})
        near = httpx.Response(307, headers={"Location": "/sync/collection"})
        assert connected.request(Trakt([away, httpx.Response(200)]), WRITE) == []
        assert connected.request(Trakt([near, httpx.Response(200)]), WRITE) == [GAP, GAP]

    def test_without_a_token_too(self, connected: Connected) -> None:
        assert connected.request(Trakt([httpx.Response(201)]), WRITE, WRITE, store=None) == [GAP]


def test_the_blocking_and_the_async_client_share_one_count(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = Connected("asyncio", app, monkeypatch)
    trakt = Trakt([httpx.Response(201)])

    async def main(client: Client) -> None:
        client.get_httpx_client().request(*WRITE)
        await client.get_async_httpx_client().request(*WRITE)

    both.caller.run(trakt, lambda client: None, main, rate_limit=True)
    assert both.timed.time.sleeps == [GAP]


def test_two_clients_do_not(app: App) -> None:
    def wait(seconds: float) -> None:
        raise AssertionError(f"waited {seconds} s for another client")

    for _ in range(2):
        caller = Caller("sync", app)
        caller.sleep = wait
        caller.run(
            Trakt([httpx.Response(201)]),
            lambda client: client.get_httpx_client().request(*WRITE),
            lambda client: None,
            rate_limit=True,
        )
