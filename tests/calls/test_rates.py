"""The rate limiter: its windows as pure values, its waits, and its place in a connected client."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated_client import Client
from tests.connecting import Caller, Trakt
from tests.driving import FakeTime
from trakt_auth import App, RateLimited
from trakt_auth._calls import rates
from trakt_auth._calls.outcome import Subject
from trakt_auth._calls.policy import Attempts, Pause, Step, WaitBudget
from trakt_auth._calls.rates import RateLimiter, Window
from trakt_auth._ground.steps import arun, run

KINDS = ["sync", "asyncio", "trio"]
# Binary fractions, so that sums compare exactly.
GAPS = st.sampled_from([0.0, 0.25, 1.0, 3.0, 10.0])


class TestWindow:
    def test_turns(self) -> None:
        window = Window(2, 10.0)
        assert [window.take(now) for now in (0, 3, 4, 5, 6)] == [0, 3, 10, 13, 20]

    def test_a_turn_that_is_a_period_old_counts_no_more(self) -> None:
        window = Window(1, 1.0)
        assert [window.take(now) for now in (0, 0.5, 2, 2.5)] == [0, 1, 2, 3]

    def test_a_clock_that_is_set_back(self) -> None:
        window = Window(1, 1.0)
        assert [window.take(now) for now in (5000, 5000, 5000, 1400)] == [5000, 5001, 5002, 1403]
        window.give_back(1402)
        assert [window.take(now) for now in (1400, 400, 400)] == [1402, 404, 405]

    def test_what_counts_no_more_is_forgotten(self) -> None:
        window = Window(2, 10.0)
        for now in range(0, 1000, 5):
            window.take(now)
        assert len(window._turns) == 2

    def test_a_turn_given_back_is_free_again(self) -> None:
        window = Window(1, 1.0)
        assert [window.take(0), window.take(0)] == [0, 1]
        window.give_back(1)
        assert window.take(0.5) == 1

    def test_a_turn_given_back_is_used_by_whoever_asks_next(self) -> None:
        window = Window(2, 10.0)
        turns = [window.take(0) for _ in range(5)]
        assert turns == [0, 0, 10, 10, 20]
        window.give_back(10)
        window.give_back(10)
        assert [window.take(1) for _ in range(4)] == [10, 10, 20, 30]

    def test_the_last_turn_can_count_from_later_on(self) -> None:
        window = Window(1, 1.0)
        window.put_off(window.take(0), 0.25)
        assert [window.take(0.5), window.take(0.5)] == [1.25, 2.25]
        window.put_off(1.25, 9)  # somebody has the next turn already
        window.put_off(2.25, 2)  # no turn moves forward
        assert window.take(2) == 3.25

    def test_a_turn_that_nobody_used_in_time_is_gone(self) -> None:
        window = Window(1, 1.0)
        assert [window.take(0) for _ in range(3)] == [0, 1, 2]
        window.give_back(1)
        assert window.take(1.5) == 3

    def test_what_is_free_behind_the_last_turn_is_not_kept(self) -> None:
        window = Window(1, 1.0)
        assert [window.take(0) for _ in range(4)] == [0, 1, 2, 3]
        for turn in (2, 3, 1, 0):
            window.give_back(turn)
        assert [window.take(0.5) for _ in range(3)] == [0.5, 1.5, 2.5]

    def test_a_turn_of_long_ago_may_be_given_back(self) -> None:
        window = Window(1, 1.0)
        window.take(0)
        window.take(100)
        window.give_back(0)
        window.give_back(7)
        assert window.take(100) == 101

    @given(limit=st.integers(1, 4), gaps=st.lists(GAPS, max_size=40))
    def test_nobody_waits_longer_than_the_limit_asks(self, limit: int, gaps: list[float]) -> None:
        window, now, turns = Window(limit, 4.0), 0.0, list[float]()
        for gap in gaps:
            now += gap
            full = len(turns) >= limit
            turns.append(window.take(now))
            assert turns[-1] == (max(now, turns[-limit - 1] + 4.0) if full else now)

    @given(limit=st.integers(1, 4), asks=st.lists(st.tuples(GAPS, st.integers(0, 5)), max_size=40))
    def test_whoever_gives_up_the_limit_holds(
        self, limit: int, asks: list[tuple[float, int]]
    ) -> None:
        window, now, waiting, used = Window(limit, 4.0), 0.0, list[float](), list[float]()
        for gap, gives_up in asks:
            now += gap
            used += [turn for turn in waiting if turn <= now]
            waiting = [turn for turn in waiting if turn > now]
            turn = window.take(now)
            assert turn >= now
            # Never later than behind those who wait.
            last = sorted([*used, *waiting])[-limit:]
            assert turn <= max(now, *waiting, last[0] + 4.0 if len(last) == limit else 0, 0)
            waiting.append(turn)
            if gives_up < len(waiting) and waiting[gives_up] > now:
                window.give_back(waiting.pop(gives_up))
        used = sorted(used + waiting)
        for first, one_too_many in zip(used, used[limit:], strict=False):
            assert one_too_many - first >= 4.0


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


def attempts(limiter: RateLimiter, method: str) -> Attempts:
    return Attempts(
        subject=Subject("x", method, "none"),
        signs=False,
        token=None,
        limiter=limiter,
        budget=WaitBudget(None),
        retries=0,
        now=lambda: 0.0,
        chance=lambda: 0.0,
    )


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
        assert timed.time.sleeps == [1, 1, 1]

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
        timed.time.now += 1
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
        assert sorted(asleep) == [1, 2, 3]
        # Cancelled, they gave back their turns, and the first one stays used.
        take_turn(limiter, "POST", asleep.append)
        assert asleep[3:] == [1]

    anyio.run(main, backend=backend)


def test_threads_never_get_the_same_turn() -> None:
    taken: list[float] = []

    def write() -> None:
        for _ in range(50):
            take_turn(limiter, "POST", taken.append)

    limiter = RateLimiter(clock=lambda: 0.0)
    threads = [threading.Thread(target=write) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == list(range(1, 400))


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
    assert asked == [1, 1, 1]


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
        assert connected.request(trakt, WRITE, WRITE, ("GET", "/movies/1"), WRITE) == [1, 1]
        assert len(trakt.requests) == 4

    def test_a_write_counts_from_its_answer(self, connected: Connected) -> None:
        class Slow(Trakt):
            def __call__(self, request: httpx.Request) -> httpx.Response:
                connected.timed.time.now += 5
                return super().__call__(request)

        assert connected.request(Slow([httpx.Response(201)]), WRITE, WRITE) == [1]

    def test_an_answer_of_a_cache_does_not_count(self, connected: Connected) -> None:
        cached = httpx.Response(201, extensions={"from_cache": True})
        assert connected.request(Trakt([cached, httpx.Response(201)]), WRITE, WRITE) == []

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
        assert second - first == pytest.approx(1)
        assert third - second >= 1

    def test_a_429_all_the_same_is_an_error_as_ever(self, connected: Connected) -> None:
        trakt = Trakt([httpx.Response(429, headers={"Retry-After": "200"})])
        with pytest.raises(RateLimited):
            connected.request(trakt, WRITE)

    def test_what_is_signed_anew_counts_but_not_the_refresh(self, connected: Connected) -> None:
        trakt = Trakt([httpx.Response(401), httpx.Response(201)])
        assert connected.request(trakt, WRITE) == [1]
        assert trakt.refreshes == 1

    def test_what_goes_elsewhere_does_not_count(self, connected: Connected) -> None:
        trakt = Trakt([httpx.Response(200)])
        elsewhere = ("POST", "https://auth.trakt.tv/oauth/revoke")
        assert connected.request(trakt, elsewhere, elsewhere, WRITE) == []

    def test_a_redirect_counts_at_home_alone(self, connected: Connected) -> None:
        away = httpx.Response(307, headers={"Location": "https://elsewhere.example/"})
        near = httpx.Response(307, headers={"Location": "/sync/collection"})
        assert connected.request(Trakt([away, httpx.Response(200)]), WRITE) == []
        assert connected.request(Trakt([near, httpx.Response(200)]), WRITE) == [1, 1]

    def test_without_a_token_too(self, connected: Connected) -> None:
        assert connected.request(Trakt([httpx.Response(201)]), WRITE, WRITE, store=None) == [1]


def test_the_blocking_and_the_async_client_share_one_count(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = Connected("asyncio", app, monkeypatch)
    trakt = Trakt([httpx.Response(201)])

    async def main(client: Client) -> None:
        client.get_httpx_client().request(*WRITE)
        await client.get_async_httpx_client().request(*WRITE)

    both.caller.run(trakt, lambda client: None, main, rate_limit=True)
    assert both.timed.time.sleeps == [1]


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
