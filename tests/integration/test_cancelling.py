"""Giving up while a poll is under way, and carrying on after it."""

from __future__ import annotations

import subprocess
import sys
import threading
import time as real_time

import anyio
import pytest

from tests.integration.program import POLL, SharedTime, paced_well, polls, whenever_sent
from trakt_auth import AsyncDeviceFlow, DeviceFlow, LoginCancelled, Token
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow

# Far below the 20 s for which a flow waits for an answer, far above what a busy machine needs.
AT_ONCE = 20.0


def test_a_hanging_poll_is_left_at_once(sandbox: Sandbox, time: SharedTime) -> None:
    sandbox.script(POLL, [None, Answer.slow(60)])
    cancel = threading.Event()
    with DeviceFlow(sandbox.app, clock=time.clock, sleep=time.sleep) as flow:
        code = flow.start()
        events = flow.events(code, cancel=cancel)
        assert next(events).outcome == "pending"
        with whenever_sent(cancel.set):
            began = real_time.monotonic()
            with pytest.raises(LoginCancelled):
                next(events)
        assert real_time.monotonic() - began < AT_ONCE
        assert len(polls(sandbox)) == 1
        # The flow and the code are as good as before.
        sandbox.approve()
        assert flow.wait(code, cancel=threading.Event())
    assert paced_well(sandbox)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_task_is_cancelled_in_the_middle_of_a_poll(
    sandbox: Sandbox, time: SharedTime, backend: str
) -> None:
    sandbox.script(POLL, [Answer.slow(60)])

    async def log_in() -> Token:
        async with AsyncDeviceFlow(sandbox.app, clock=time.clock, sleep=time.sleep_async) as flow:
            code = await flow.start()
            with (
                anyio.fail_after(AT_ONCE),
                anyio.CancelScope() as scope,
                whenever_sent(scope.cancel),
            ):
                await flow.wait(code)
            assert scope.cancelled_caught
            assert polls(sandbox) == []
            sandbox.approve()
            return await flow.wait(code)

    assert anyio.run(log_in, backend=backend)
    assert paced_well(sandbox)


LEAVES_A_POLL_BEHIND = """
import sys, threading
from trakt_auth import App, DeviceFlow, LoginCancelled
cancel = threading.Event()
flow = DeviceFlow(App.from_env(), sleep=lambda _: None)
code = flow.start()
threading.Timer(0.2, cancel.set).start()
try:
    flow.wait(code, cancel=cancel)
except LoginCancelled:
    print("cancelled")
"""


def test_a_poll_that_was_left_does_not_keep_the_process(sandbox: Sandbox) -> None:
    sandbox.script(POLL, [Answer.slow(60)])
    program = [sys.executable, "-c", LEAVES_A_POLL_BEHIND]
    done = subprocess.run(
        program, env=sandbox.env, capture_output=True, text=True, timeout=50, check=True
    )
    assert done.stdout == "cancelled\n"
    assert done.stderr == ""
