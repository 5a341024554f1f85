"""The connections below a login: kept, shared out, and never too few."""

from __future__ import annotations

from types import SimpleNamespace

import anyio
import httpx
import pytest
from anyio.lowlevel import checkpoint
from attrs import define, field

from tests.driving import FastTime
from tests.integration.program import POLL, Program, SharedTime, paced_well, polls, whenever_sent
from trakt_auth import AccessDenied, AsyncDeviceFlow, PollEvent, Token
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow

CROWD = 200


@pytest.fixture
def idle_time(time: SharedTime, monkeypatch: pytest.MonkeyPatch) -> SharedTime:
    """A time by which httpcore, too, judges how long a connection was idle."""
    for module in ("httpcore._sync.http11", "httpcore._async.http11"):
        monkeypatch.setattr(f"{module}.time", SimpleNamespace(monotonic=time.clock))
    return time


def test_httpx_by_itself_drops_a_connection_between_two_polls(
    sandbox: Sandbox, idle_time: SharedTime
) -> None:
    with httpx.Client() as client:
        client.get(sandbox.url)
        idle_time.sleep(6)
        client.get(sandbox.url)
    assert [record.connection for record in sandbox.requests] == [1, 2]


def test_polls_share_one_connection(
    program: Program, sandbox: Sandbox, idle_time: SharedTime
) -> None:
    # Waits of 5 s, of 15 s after two 429s, and of up to 60 s while Trakt is out of reach.
    sandbox.script(POLL, [None, Answer(429), Answer(429), *[Answer.html(502)] * 5])
    idle_time.at(300, sandbox.approve)
    assert program.login().token is not None
    assert max(idle_time.sleeps) == 60
    assert {record.connection for record in sandbox.requests} == {1}


@define
class Crowd:
    """Many logins at once, all on one flow; every fourth person says no."""

    sandbox: Sandbox
    flow: AsyncDeviceFlow
    tokens: list[Token] = field(factory=list)
    denied: int = 0

    async def log_in(self, number: int) -> None:
        code = await self.flow.start()
        decide = self.sandbox.deny if number % 4 == 0 else self.sandbox.approve

        def on_event(event: PollEvent) -> None:
            if event.attempt == 1:
                decide(code.user_code)

        try:
            self.tokens.append(await self.flow.wait(code, on_event=on_event))
        except AccessDenied:
            self.denied += 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_crowd_on_one_flow(backend: str) -> None:
    fast = FastTime(speed=10)

    async def log_in(sandbox: Sandbox) -> Crowd:
        async with AsyncDeviceFlow(sandbox.app, clock=fast.clock, sleep=fast.sleep_async) as flow:
            crowd = Crowd(sandbox, flow)
            async with anyio.create_task_group() as tasks:
                for number in range(CROWD):
                    tasks.start_soon(crowd.log_in, number)
                    # People come one after another; their waits overlap all the same.
                    await fast.sleep_async(0.05)
            return crowd

    with Sandbox(interval=5, expires_in=7200, clock=fast.clock) as sandbox:
        crowd = anyio.run(log_in, sandbox, backend=backend)
        assert crowd.denied == CROWD // 4
        assert len({token.access_token for token in crowd.tokens}) == CROWD - crowd.denied
        assert len(polls(sandbox)) == 2 * CROWD
        assert paced_well(sandbox)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_polls_that_hang_keep_nobody_else_waiting(sandbox: Sandbox, backend: str) -> None:
    # More than httpx lets wait at once by default.
    hanging = 120

    async def at_once(_: float) -> None:
        await checkpoint()

    async def log_in() -> list[Token]:
        tokens = []
        async with (
            AsyncDeviceFlow(sandbox.app, sleep=at_once) as flow,
            anyio.create_task_group() as tasks,
        ):
            codes = [await flow.start() for _ in range(hanging)]
            sandbox.script(POLL, [Answer.slow(60)] * hanging)
            under_way = anyio.Semaphore(0)
            with whenever_sent(under_way.release), anyio.fail_after(60):
                for code in codes:
                    tasks.start_soon(flow.wait, code)
                for _ in codes:
                    await under_way.acquire()
                code = await flow.start()
                sandbox.approve(code.user_code)
                tokens.append(await flow.wait(code))
            tasks.cancel_scope.cancel()
        return tokens

    assert anyio.run(log_in, backend=backend)
