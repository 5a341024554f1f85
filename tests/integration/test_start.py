"""Asking for a code, over a network that may fail."""

from __future__ import annotations

import socket

import attrs
import pytest

from tests.integration.program import CODE, PATIENCE, Program
from trakt_auth import (
    Forbidden,
    RateLimited,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow


def test_a_code(program: Program, sandbox: Sandbox) -> None:
    code = program.start()
    assert (code.interval, code.expires_in) == (5, 600)
    assert code.verification_url == f"{sandbox.url}/activate"
    assert sandbox.requests[0].fields == {"client_id"}


@pytest.mark.parametrize(
    ("answer", "error", "status"),
    [
        (Answer(429, b"Retry later\n", {"Retry-After": "143"}), RateLimited, 429),
        (Answer.json(403, {"error": "forbidden"}), Forbidden, 403),
        (Answer.html(403), Forbidden, 403),
        (Answer.html(502), Unavailable, 502),
        (Answer.noise(520, 1_000_000), Unavailable, 520),
        (Answer.dropped(), Unavailable, None),
        (Answer.reset(), Unavailable, None),
        (Answer.truncated(), Unavailable, None),
        pytest.param(Answer.slow(60), Unavailable, None, marks=pytest.mark.slow),
        (Answer.noise(200, 1_000_000), UnexpectedResponse, 200),
        (Answer.html(200), UnexpectedResponse, 200),
    ],
    ids=[
        *("429", "403-json", "403-html", "502-html", "520-noise", "dropped", "reset"),
        *("truncated", "slow", "200-noise", "200-html"),
    ],
)
def test_no_code(
    program: Program,
    sandbox: Sandbox,
    answer: Answer,
    error: type[TraktAuthError],
    status: int | None,
) -> None:
    sandbox.script(CODE, [answer])
    with pytest.raises(error) as caught:
        program.start(patience=PATIENCE if answer.delay else None)
    assert type(caught.value) is error
    assert getattr(caught.value, "status", None) == status
    if isinstance(caught.value, RateLimited):
        assert caught.value.retry_after == 143
    # One call, one request: whoever asks decides whether to ask again.
    assert len(sandbox.requests) == (0 if answer.delay else 1)


def test_nobody_listens(program: Program, sandbox: Sandbox) -> None:
    sandbox.stop()
    with pytest.raises(Unavailable, match="could not be reached"):
        program.start()


def test_a_wrong_client_id(program: Program, sandbox: Sandbox) -> None:
    login = program.login(attrs.evolve(sandbox.app, client_id="someone-else"))
    assert type(login.error) is Forbidden
    assert login.events == []


def test_nothing_is_sent_along_a_redirect(program: Program, sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        elsewhere.setblocking(False)
        address = f"http://127.0.0.1:{elsewhere.getsockname()[1]}/oauth/device/code"
        sandbox.script(CODE, [Answer(302, headers={"Location": address})])
        with pytest.raises(UnexpectedResponse, match="redirect"):
            program.start()
        with pytest.raises(BlockingIOError):
            elsewhere.accept()
