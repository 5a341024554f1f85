"""A network and a Trakt that fail while a login waits."""

from __future__ import annotations

import pytest

from tests.integration.program import (
    PATIENCE,
    POLL,
    Program,
    SharedTime,
    paced_well,
    poll_times,
    polls,
)
from trakt_auth import AccessDenied, CodeExpired, PollOutcome
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow

FAULTS = {
    "dropped": Answer.dropped(),
    "reset": Answer.reset(),
    "truncated 200": Answer.truncated(200),
    "hanging": Answer.slow(60),
    "502 html": Answer.html(502),
    "503 noise": Answer.noise(503, 1_000_000),
    "520": Answer(520),
}


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(fault, id=name, marks=pytest.mark.slow if fault.delay else ())
        for name, fault in FAULTS.items()
    ],
)
def test_a_fault_is_survived(
    program: Program, sandbox: Sandbox, time: SharedTime, fault: Answer
) -> None:
    time.at(26, sandbox.approve)
    sandbox.script(POLL, [None, fault, fault])
    login = program.login(patience=PATIENCE if fault == FAULTS["hanging"] else None)
    assert login.token is not None
    assert login.outcomes == ["pending", "unavailable", "unavailable", "pending", "authorized"]
    assert time.sleeps == [5, 5, 5, 10, 5]
    assert [event.interval for event in login.events] == [5] * 5
    assert paced_well(sandbox)


def test_a_status_counts_whatever_becomes_of_its_body(
    program: Program, sandbox: Sandbox, time: SharedTime
) -> None:
    time.at(12, sandbox.approve)
    sandbox.script(POLL, [Answer.truncated(400), Answer.noise(400, 1_000_000), None])
    login = program.login()
    assert login.token is not None
    assert login.outcomes == ["pending", "pending", "authorized"]
    assert time.sleeps == [5, 5, 5]


def test_minutes_of_502s_and_resets_end_signed_in(
    program: Program, sandbox: Sandbox, time: SharedTime
) -> None:
    sandbox.script(POLL, [None, *[Answer.html(502), Answer.reset()] * 4, None, Answer.html(502)])
    time.at(332, sandbox.approve)
    login = program.login()
    assert login.token is not None
    assert login.outcomes == [
        *("pending", *["unavailable"] * 8),
        *("pending", "unavailable", "authorized"),
    ]
    # Ever slower, up to a minute; and back to five seconds once Trakt has answered.
    assert poll_times(sandbox) == [5, 10, 15, 25, 45, 85, 145, 205, 265, 325, 330, 335]


def test_a_denial_amid_faults_ends_it_at_the_very_next_poll(
    program: Program, sandbox: Sandbox, time: SharedTime
) -> None:
    sandbox.script(POLL, [Answer.dropped(), Answer.html(503)])
    time.at(11, sandbox.deny)
    login = program.login()
    assert type(login.error) is AccessDenied
    assert login.outcomes == ["unavailable", "unavailable", "denied"]


def test_a_server_that_stops_and_comes_back(
    program: Program, sandbox: Sandbox, time: SharedTime
) -> None:
    time.at(7, sandbox.stop)
    time.at(60, sandbox.start)
    time.at(61, sandbox.approve)
    login = program.login()
    assert login.token is not None
    assert login.outcomes == ["pending", *["unavailable"] * 4, "authorized"]
    assert [event.status for event in login.events] == [400, None, None, None, None, 200]
    assert poll_times(sandbox) == [5, 85]


def test_a_server_that_does_not_come_back(
    program: Program, sandbox: Sandbox, time: SharedTime
) -> None:
    time.at(7, sandbox.stop)
    login = program.login()
    assert type(login.error) is CodeExpired
    assert login.events[-1].outcome is PollOutcome.UNAVAILABLE
    # One last call, a second before the code dies.
    assert time.now == 1599


def test_a_connection_that_closed_between_two_polls_costs_nothing(
    program: Program, sandbox: Sandbox, time: SharedTime
) -> None:
    def close_all_connections() -> None:
        sandbox.stop()
        sandbox.start()

    time.at(7, close_all_connections)
    time.at(13, close_all_connections)
    time.at(14, sandbox.approve)
    login = program.login()
    assert login.outcomes == ["pending", "pending", "authorized"]
    assert [poll.connection for poll in polls(sandbox)] == [1, 2, 3]
