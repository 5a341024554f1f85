"""Local clocks that are wrong, or are set right: few refreshes, and no dead token for long."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.tokens.life import REFRESH, Life, Program, refreshes, sign_in
from trakt_auth.sandbox import Answer, Sandbox

HOUR = 3600
DAY = 24 * HOUR
STEPS = 12

pytestmark = [pytest.mark.slow, pytest.mark.parametrize("life", ["sync"], indirect=True)]


@pytest.fixture(
    params=[
        pytest.param(HOUR, id="an hour"),
        pytest.param(DAY, id="a day"),
        pytest.param(7 * DAY, id="a week"),
    ]
)
def life_time(request: pytest.FixtureRequest, life: Life) -> int:
    """How long tokens live."""
    seconds: int = request.param
    life.sandbox = Sandbox(token_expires_in=seconds, clock=life.time.trakt)
    return seconds


def live(life: Life, program: Program, seconds: float) -> None:
    """Call at the beginning and the end of every step of a time."""
    for _ in range(STEPS):
        assert program.call(2) == [200, 200]
        life.time.now += seconds / STEPS


def dead_tokens_sent(life: Life) -> int:
    """How many calls were answered 401 for their age.

    A renewal behind a call may overtake it, and ends the token that the call brings: that 401
    follows the renewal, and says nothing of clocks.
    """
    return sum(
        call.status == 401 and before.grant_type != "refresh_token"
        for before, call in pairwise(life.sandbox.requests)
    )


@pytest.mark.parametrize("skew", [-HOUR, HOUR], ids=["slow", "fast"])
@pytest.mark.parametrize("arrival", ["known", "unknown"])
def test_a_clock_that_is_an_hour_wrong(life: Life, life_time: int, skew: int, arrival: str) -> None:
    life.time.skew = skew
    with life.sandbox:
        received_at = life.time.local() if arrival == "known" else None
        sign_in(life.sandbox, life.store, received_at)
        program = life.program()
        live(life, program, life_time * 0.45)
        # At most one, which brings a token whose arrival is known.
        assert len(refreshes(life.sandbox)) <= (arrival == "unknown")
        for _ in range(2):
            live(life, program, life_time)
        assert dead_tokens_sent(life) <= (arrival == "unknown")
        assert len(refreshes(life.sandbox)) <= 6
        assert set(refreshes(life.sandbox)) == {200}


@pytest.mark.parametrize("step", [-HOUR, HOUR], ids=["back", "forward"])
def test_a_clock_that_is_set(life: Life, life_time: int, step: int) -> None:
    with life.sandbox:
        life.sign_in()
        program = life.program()
        live(life, program, life_time * 0.4)
        life.time.skew = step
        for _ in range(2):
            live(life, program, life_time)
        # The one token from before may be sent once after its death, or be refreshed too early.
        assert dead_tokens_sent(life) <= 1
        assert len(refreshes(life.sandbox)) <= 6


def test_a_clock_that_is_set_back_in_a_pause(life: Life) -> None:
    life.sign_in(age=7 * DAY - 60)
    life.sandbox.script(REFRESH, [Answer.html(503)])
    program = life.program()
    assert program.call() == [200]
    life.time.skew = -HOUR
    life.time.now += 120
    assert program.call() == [200], "the pause does not last for an hour"
    assert refreshes(life.sandbox) == [503, 200]
