"""With every log at its most talkative, nothing shows a secret of a login over real connections."""

from __future__ import annotations

import logging

import attrs
import pytest

from tests.integration.program import (
    CLIENT_SECRET,
    CODE,
    PATIENCE,
    POLL,
    Login,
    Program,
    SharedTime,
)
from tests.reading import everything_readable
from trakt_auth import TraktAuthError
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow


def secrets_of(login: Login) -> list[str]:
    """Everything that nobody may see of a login."""
    secrets = [CLIENT_SECRET]
    if login.code is not None:
        secrets.append(login.code.device_code)
    if login.token is not None:
        secrets += [login.token.access_token, login.token.refresh_token]
    return secrets


def readable(login: Login) -> str:
    """Everything that somebody may see of it, apart from logs."""
    values = [login.code, login.token, *login.events]
    parts = [form(value) for value in values for form in (repr, str, format)]
    if login.error is not None:
        parts.append(everything_readable(login.error))
    return "\n".join(parts)


def assert_nothing_shows(login: Login, log: str) -> None:
    text = readable(login) + log
    # The text holds what it should hold: the search below means something.
    assert "httpcore.connection" in log
    assert "HTTP Request: POST" in log or login.code is None
    for secret in secrets_of(login):
        assert secret not in text


NOISY = [Answer(status, CLIENT_SECRET.encode()) for status in (400, 429, 502)]
BROKEN = [Answer.truncated(), Answer.dropped(), Answer.reset()]


def test_a_troubled_login(
    program: Program, sandbox: Sandbox, time: SharedTime, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    sandbox.script(POLL, NOISY + BROKEN)
    time.at(6, sandbox.approve)
    login = program.login()
    assert login.token is not None
    assert_nothing_shows(login, caplog.text)


def test_a_timeout(program: Program, sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    sandbox.script(POLL, [Answer.slow(60), Answer(403)])
    login = program.login(patience=PATIENCE)
    assert login.error is not None
    assert_nothing_shows(login, caplog.text)


@pytest.mark.parametrize(
    "last",
    [
        Answer.json(200, {"access_token": CLIENT_SECRET}),
        Answer(302, CLIENT_SECRET.encode(), {"Location": "http://127.0.0.1:9/"}),
        *(Answer(status, CLIENT_SECRET.encode()) for status in (401, 403, 418)),
        Answer.lost(),
    ],
    ids=["200", "302", "401", "403", "418", "lost"],
)
def test_a_failed_login(
    program: Program,
    sandbox: Sandbox,
    time: SharedTime,
    last: Answer,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    sandbox.script(POLL, [None, last])
    time.at(6, sandbox.approve)
    login = program.login()
    assert login.error is not None
    assert_nothing_shows(login, caplog.text)


@pytest.mark.parametrize(
    "answer",
    [
        Answer.json(200, {"device_code": CLIENT_SECRET}),
        Answer(400, CLIENT_SECRET.encode()),
        Answer.reset(),
    ],
    ids=["200", "400", "reset"],
)
def test_a_start(
    program: Program, sandbox: Sandbox, answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    sandbox.script(CODE, [answer])
    login = program.login()
    assert login.error is not None
    assert_nothing_shows(login, caplog.text)


def test_a_wrong_secret(
    program: Program, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with Sandbox(client_secret="another") as stranger:
        app = attrs.evolve(sandbox.app, auth_url=stranger.url)
        login = program.login(app)
    assert isinstance(login.error, TraktAuthError)
    assert_nothing_shows(login, caplog.text)
