"""What the sandbox says to a poll, of itself and by script, and what the program makes of it."""

from __future__ import annotations

import socket

import attrs
import httpx
import pytest

from tests.integration.program import (
    POLL,
    Program,
    SharedTime,
    paced_well,
    poll_times,
    polls,
)
from trakt_auth import (
    AccessDenied,
    CodeAlreadyUsed,
    CodeExpired,
    Forbidden,
    InvalidClient,
    InvalidDeviceCode,
    PollOutcome,
    TraktAuthError,
    UnexpectedResponse,
)
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow

MEGABYTE = 1_000_000


def test_an_approval(program: Program, sandbox: Sandbox, time: SharedTime) -> None:
    time.at(12, sandbox.approve)
    login = program.login()
    assert login.token is not None
    assert login.outcomes == ["pending", "pending", "authorized"]
    assert poll_times(sandbox) == [5, 10, 15]
    assert [poll.status for poll in polls(sandbox)] == [400, 400, 200]
    headers = sandbox.app.headers | {"Authorization": f"Bearer {login.token.access_token}"}
    settings = httpx.get(f"{sandbox.url}/users/settings", headers=headers)
    assert settings.json()["user"]["username"] == "robin"


def test_a_denial_ends_it_at_the_very_next_poll(
    program: Program, sandbox: Sandbox, time: SharedTime
) -> None:
    time.at(17, sandbox.deny)
    login = program.login()
    assert type(login.error) is AccessDenied
    assert poll_times(sandbox) == [5, 10, 15, 20]
    assert time.now == 1020


def test_nobody_answers(program: Program, sandbox: Sandbox, time: SharedTime) -> None:
    login = program.login(code=attrs.evolve(program.start(), expires_in=60))
    assert type(login.error) is CodeExpired
    assert poll_times(sandbox) == [*range(5, 60, 5)]
    assert {poll.status for poll in polls(sandbox)} == {400}
    # Due at 60 s would be too late, so it does not even wait for that.
    assert time.now == 1055


def test_expired_at_trakt_first(program: Program, sandbox: Sandbox, time: SharedTime) -> None:
    time.at(7, sandbox.expire)
    login = program.login()
    assert type(login.error) is CodeExpired
    assert login.outcomes == ["pending", "expired"]
    assert login.events[-1].status == 410


def test_used_before(program: Program, sandbox: Sandbox, time: SharedTime) -> None:
    time.at(2, sandbox.approve)
    first = program.login()
    assert first.token is not None
    again = program.login(code=first.code)
    assert type(again.error) is CodeAlreadyUsed
    assert again.outcomes == ["already_used"]


def test_a_lost_token_is_not_handed_out_twice(
    program: Program, sandbox: Sandbox, time: SharedTime
) -> None:
    time.at(2, sandbox.approve)
    sandbox.script(POLL, [Answer.lost()])
    login = program.login()
    assert login.outcomes == ["unavailable", "already_used"]
    assert type(login.error) is CodeAlreadyUsed


def test_a_code_that_trakt_does_not_know(program: Program, sandbox: Sandbox) -> None:
    login = program.login(code=attrs.evolve(program.start(), device_code="another"))
    assert type(login.error) is InvalidDeviceCode
    assert login.outcomes == ["invalid_code"]


def test_a_wrong_secret(program: Program, sandbox: Sandbox) -> None:
    login = program.login(attrs.evolve(sandbox.app, client_secret="wrong"))
    assert type(login.error) is InvalidClient
    assert login.outcomes == ["invalid_client"]


def test_no_secret_at_all(program: Program, sandbox: Sandbox, time: SharedTime) -> None:
    time.at(2, sandbox.approve)
    login = program.login(attrs.evolve(sandbox.app, client_secret=None))
    assert login.token is not None
    assert "client_secret" not in polls(sandbox)[0].fields


def test_another_program_polls_the_same_code(
    program: Program, sandbox: Sandbox, time: SharedTime
) -> None:
    code = program.start()

    def poll_in_between() -> None:
        body = {"code": code.device_code, "client_id": sandbox.app.client_id}
        url = f"{sandbox.url}/oauth/device/token"
        assert httpx.post(url, json=body, headers=sandbox.app.headers).status_code == 400

    time.at(3, poll_in_between)
    time.at(20, sandbox.approve)
    login = program.login(code=code)
    # Two seconds after the other one: told to slow down, and slower from then on.
    assert login.outcomes == ["slow_down", "pending", "authorized"]
    assert [event.interval for event in login.events] == [10, 10, 10]
    assert time.sleeps == [5, 10, 10]


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ({"Retry-After": "42"}, 42),
        # Two hours from the sandbox's time, which is not that of this machine.
        ({"Retry-After": "Fri, 15 Jan 2027 08:01:37 GMT"}, 92),
        ({"Retry-After": "in a while"}, 10),
        ({}, 10),
    ],
    ids=["seconds", "date", "nonsense", "absent"],
)
def test_slow_down(
    program: Program, sandbox: Sandbox, time: SharedTime, header: dict[str, str], wait: float
) -> None:
    time.at(1, sandbox.approve)
    sandbox.script(POLL, [Answer(429, b"Retry later\n", header)])
    login = program.login()
    assert login.outcomes == ["slow_down", "authorized"]
    assert time.sleeps == [5, wait]


@pytest.mark.parametrize(
    "answer",
    [
        Answer(400),
        Answer.json(400, {"error": "authorization_pending"}),
        Answer.html(400),
        Answer.noise(400, 60_000),
        Answer.noise(400, MEGABYTE),
    ],
    ids=["empty", "json", "html", "noise", "much noise"],
)
def test_pending_whatever_the_body(
    program: Program, sandbox: Sandbox, time: SharedTime, answer: Answer
) -> None:
    time.at(6, sandbox.approve)
    sandbox.script(POLL, [answer])
    login = program.login()
    assert login.outcomes == ["pending", "authorized"]
    assert poll_times(sandbox) == [5, 10]
    # What nobody wants to read does not cost the connection, unless there is too much of it.
    much = len(answer.body) > 64 * 1024
    assert len({record.connection for record in sandbox.requests}) == 1 + much


@pytest.mark.parametrize(
    ("answer", "error", "outcome"),
    [
        (Answer.json(403, {"error": "forbidden"}), Forbidden, PollOutcome.FORBIDDEN),
        (Answer.html(403), Forbidden, PollOutcome.FORBIDDEN),
        (Answer.html(200), UnexpectedResponse, PollOutcome.UNEXPECTED),
        (Answer.noise(200, MEGABYTE), UnexpectedResponse, PollOutcome.UNEXPECTED),
        (Answer(204), UnexpectedResponse, PollOutcome.UNEXPECTED),
        (Answer.noise(418, MEGABYTE), AccessDenied, PollOutcome.DENIED),
    ],
    ids=["403-json", "403-html", "200-html", "200-noise", "204", "418-noise"],
)
def test_an_end(
    program: Program,
    sandbox: Sandbox,
    answer: Answer,
    error: type[TraktAuthError],
    outcome: PollOutcome,
) -> None:
    sandbox.script(POLL, [None, answer])
    login = program.login()
    assert type(login.error) is error
    assert login.outcomes == [PollOutcome.PENDING, outcome]
    assert poll_times(sandbox) == [5, 10]


def test_no_user_agent(program: Program, sandbox: Sandbox) -> None:
    sandbox.script("POST /oauth/device/code", [Answer.html(403)])
    login = program.login()
    assert type(login.error) is Forbidden
    assert "user_agent" in str(login.error)


@pytest.mark.parametrize("status", [302, 307])
def test_nothing_is_sent_along_a_redirect(program: Program, sandbox: Sandbox, status: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        elsewhere.setblocking(False)
        address = f"http://127.0.0.1:{elsewhere.getsockname()[1]}/oauth/device/token"
        sandbox.script(POLL, [Answer(status, headers={"Location": address})])
        login = program.login()
        assert type(login.error) is UnexpectedResponse
        assert "redirect" in str(login.error)
        with pytest.raises(BlockingIOError):
            elsewhere.accept()


def test_the_pace_is_never_too_fast(program: Program, sandbox: Sandbox, time: SharedTime) -> None:
    faults = [Answer(502), Answer.reset(), Answer(429), None, Answer.dropped(), Answer(520), None]
    sandbox.script(POLL, faults * 2)
    time.at(500, sandbox.approve)
    assert program.login().token is not None
    assert paced_well(sandbox)
    assert min(poll.spacing or 0 for poll in polls(sandbox)) >= 5
