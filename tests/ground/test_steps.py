"""Steps and their drivers, blocking and async."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

import anyio
import pytest

from trakt_auth._ground.steps import arun, run

Steps = Generator[int, int, list[int]]


def asking(closed: list[str]) -> Steps:
    try:
        first = yield 1
        second = yield 2
        return [first, second, (yield 3)]
    finally:
        closed.append("closed")


@pytest.fixture(params=["sync", "asyncio", "trio"])
def driven(request: pytest.FixtureRequest) -> Callable[[Steps, Callable[[int], int]], list[int]]:
    def drive(steps: Steps, do: Callable[[int], int]) -> list[int]:
        if request.param == "sync":
            return run(steps, do)

        async def ado(step: int) -> int:
            await anyio.lowlevel.checkpoint()
            return do(step)

        return anyio.run(arun, steps, ado, backend=request.param)

    return drive


def test_each_step_is_done_in_order_and_its_outcome_handed_in(driven: Any) -> None:
    closed: list[str] = []
    assert driven(asking(closed), lambda step: step * 10) == [10, 20, 30]
    assert closed == ["closed"]


def test_steps_may_be_none_at_all(driven: Any) -> None:
    def nothing() -> Generator[int, int, str]:
        return "done"
        yield 1

    assert driven(nothing(), lambda step: step) == "done"


@pytest.mark.parametrize("kind", [KeyError, KeyboardInterrupt])
def test_what_a_driver_raises_ends_the_steps_at_once(
    driven: Any, kind: type[BaseException]
) -> None:
    closed: list[str] = []
    steps = asking(closed)

    def do(step: int) -> int:
        if step == 2:
            raise kind("no outcome")
        return step

    with pytest.raises(kind) as caught:
        driven(steps, do)
    assert caught.value.__context__ is None
    assert closed == ["closed"]
    with pytest.raises(StopIteration):
        next(steps)


def test_what_the_steps_raise_comes_out(driven: Any) -> None:
    def refusing() -> Generator[int, int, None]:
        yield 1
        raise ValueError("refused")

    with pytest.raises(ValueError, match="refused"):
        driven(refusing(), lambda step: step)
