"""`trakt-auth login` that fails: by the person, Trakt, the settings or its own output."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import DEVICE_CODE, POLL, Call, WhenAsked, events
from tests.cli.terminal import COMMAND, PATIENCE, run
from tests.wire.servers import Rude, certificate, whole
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.token import Token

pytestmark = pytest.mark.slow


class TestEveryWayToFail:
    @pytest.mark.parametrize(
        ("end", "code", "error"),
        [
            (Sandbox.deny, Exit.DENIED, "AccessDenied"),
            (Sandbox.expire, Exit.EXPIRED, "CodeExpired"),
        ],
    )
    def test_a_person_ends_it(
        self,
        sandbox: Sandbox,
        env: dict[str, str],
        when_asked: WhenAsked,
        end: Callable[[Sandbox], object],
        code: Exit,
        error: str,
    ) -> None:
        when_asked(lambda: end(sandbox))
        result = run("login", "--json", env=env)
        assert result.returncode == code
        assert len(result.stderr.splitlines()) == 1
        last = events(result.stdout)[-1]
        assert (last["event"], last["error"], last["exit_code"]) == ("error", error, code)
        assert last["message"] in result.stderr

    @pytest.mark.parametrize(
        ("route", "answer", "code"),
        [
            (POLL, Answer(404), Exit.INVALID_CODE),
            (DEVICE_CODE, Answer.html(403), Exit.ERROR),
            (DEVICE_CODE, Answer.dropped(), Exit.UNAVAILABLE),
        ],
    )
    def test_trakt_ends_it(
        self, sandbox: Sandbox, call: Call, route: str, answer: Answer, code: Exit
    ) -> None:
        sandbox.script(route, [answer])
        result = call("login")
        assert result.returncode == code
        assert len(result.stderr.splitlines()) == 1
        assert result.stderr.startswith("trakt-auth: ")

    def test_a_rate_limit_says_when_to_come_back(self, sandbox: Sandbox, call: Call) -> None:
        sandbox.script(DEVICE_CODE, [Answer(429, headers={"Retry-After": "143"})])
        result = call("login")
        assert result.returncode == Exit.UNAVAILABLE
        assert len(result.stderr.splitlines()) == 1
        assert "143 s" in result.stderr

    def test_nobody_listens(self, sandbox: Sandbox, call: Call) -> None:
        url = sandbox.url
        sandbox.stop()
        result = call("login", TRAKT_AUTH_URL=url)
        assert result.returncode == Exit.UNAVAILABLE
        assert len(result.stderr.splitlines()) == 1

    def test_a_stranger_answers(self, call: Call, tmp_path: Path) -> None:
        pytest.importorskip("cryptography")
        with Rude(whole(), certificate(tmp_path, "localhost")[0]) as stranger:
            result = call("login", TRAKT_AUTH_URL=stranger.url)
        assert result.returncode == Exit.UNAVAILABLE
        assert len(result.stderr.splitlines()) == 1
        assert "could not prove that it is Trakt" in result.stderr
        assert stranger.requests == []

    @pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "gopher://127.0.0.1:9", "http://["])
    def test_a_proxy_that_cannot_be_used(self, call: Call, proxy: str) -> None:
        settings = {"ALL_PROXY": proxy, "NO_PROXY": None, "no_proxy": None}
        result = call("login", TRAKT_AUTH_URL="https://trakt.invalid", **settings)
        assert result.returncode == Exit.USAGE
        assert len(result.stderr.splitlines()) == 1
        assert "ALL_PROXY" in result.stderr

    def test_no_client_id(self, call: Call) -> None:
        result = call("login", TRAKT_CLIENT_ID=None)
        assert result.returncode == Exit.USAGE
        assert len(result.stderr.splitlines()) == 1
        assert "--client-id" in result.stderr
        assert "https://developer.trakt.tv/apps" in result.stderr

    @pytest.mark.parametrize(
        ("name", "value", "about"),
        [
            ("TRAKT_AUTH_URL", "http://trakt.example", "https://"),
            ("TRAKT_API_URL", "http://trakt.example", "https://"),
            ("TRAKT_AUTH_URL", "nonsense", "URL"),
            ("TRAKT_CLIENT_ID", "two words", "TRAKT_CLIENT_ID"),
        ],
    )
    def test_a_setting_that_cannot_work(
        self, call: Call, name: str, value: str, about: str
    ) -> None:
        result = call("login", **{name: value})
        assert result.returncode == Exit.USAGE
        assert len(result.stderr.splitlines()) == 1
        assert about in result.stderr

    def test_a_suggestion_ends_as_a_question(self, call: Call) -> None:
        assert call("lgin").stderr == (
            "trakt-auth: No such command 'lgin'. Did you mean 'login'? See trakt-auth --help\n"
        )

    @pytest.mark.parametrize(
        "arguments", [["login", "--nope"], ["nope"], ["login", "extra"], ["login", "--account"]]
    )
    def test_usage(self, call: Call, arguments: list[str]) -> None:
        result = call(*arguments)
        assert result.returncode == Exit.USAGE
        assert len(result.stderr.splitlines()) == 1
        assert "--help" in result.stderr


class TestOutputThatCannotBeWritten:
    @pytest.mark.parametrize("options", [[], ["--json"]])
    def test_a_full_device(self, env: dict[str, str], options: list[str]) -> None:
        with Path("/dev/full").open("w") as full:
            result = _login(env, *options, stdout=full)
        assert result.returncode == Exit.ERROR
        assert result.stderr.decode().splitlines() == ["trakt-auth: No space left on device."]

    def test_a_reader_that_goes_away(self, sandbox: Sandbox, env: dict[str, str]) -> None:
        reading, writing = os.pipe()
        with subprocess.Popen(
            [*COMMAND, "login", "--json"], stdout=writing, stderr=subprocess.PIPE, env=env
        ) as process:
            os.close(writing)
            with os.fdopen(reading) as reader:
                assert json.loads(reader.readline())["event"] == "code"
            _, stderr = process.communicate(timeout=60)
        assert process.returncode == Exit.READER_GONE
        assert stderr == b""

    def test_a_closed_stdin_is_nobody_to_ask(
        self, sandbox: Sandbox, env: dict[str, str], token: Token
    ) -> None:
        result = _login(env, close=0)
        assert result.returncode == Exit.USAGE
        assert b"--yes" in result.stderr
        assert len(result.stderr.splitlines()) == 1

    def test_a_closed_stdout(self, env: dict[str, str]) -> None:
        result = _login(env, close=1)
        assert result.returncode == Exit.ERROR
        assert result.stderr.decode().splitlines() == [
            "trakt-auth: stdout is closed, so the command has nowhere to write to."
        ]

    @pytest.mark.parametrize(
        ("options", "changes", "code"),
        [
            (["--bogus"], {}, Exit.USAGE),
            ([], {"TRAKT_CLIENT_ID": ""}, Exit.USAGE),
            (["--browser"], {"TRAKT_REDIRECT_URI": "https://a.example"}, Exit.USAGE),
        ],
    )
    def test_an_error_that_nobody_reads_is_the_same_error(
        self, env: dict[str, str], options: list[str], changes: dict[str, str], code: Exit
    ) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        with Path("/dev/full").open("w") as full, os.fdopen(writing, "w") as pipe:
            expected = _login(env | changes, *options)
            assert expected.returncode == code
            for stdout in (full, pipe):
                result = _login(env | changes, *options, "--json", stdout=stdout)
                assert (result.returncode, result.stderr) == (code, expected.stderr)

    def test_stderr_is_missed_by_nobody(self, sandbox: Sandbox, env: dict[str, str]) -> None:
        sandbox.script(DEVICE_CODE, [Answer(429)] * 2)
        assert _login(env, close=2).returncode == Exit.UNAVAILABLE
        with Path("/dev/full").open("w") as full:
            assert _login(env, stderr=full).returncode == Exit.UNAVAILABLE


def _login(
    env: dict[str, str], *options: str, close: int | None = None, **streams: Any
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, "login", *options],
        env=env,
        timeout=PATIENCE,
        check=False,
        preexec_fn=None if close is None else lambda: os.close(close),
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams},
    )
