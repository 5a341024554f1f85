"""`trakt-auth login` as a real process against the sandbox, in a terminal and out of it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.cli.conftest import Result
from tests.cli.terminal import COMMAND, HIDE_CURSOR, SHOW_CURSOR, Terminal, run
from tests.ports import free_port
from tests.stores.test_disk import mounted
from tests.wire.servers import Rude, certificate, whole
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

pytestmark = pytest.mark.slow

DEVICE_CODE = "POST /oauth/device/code"
POLL = "POST /oauth/device/token"

Call = Callable[..., Result]
WhenAsked = Callable[[Callable[[], object]], None]


def events(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


class TestInATerminal:
    def test_a_login_from_the_code_to_the_name(self, sandbox: Sandbox, env: dict[str, str]) -> None:
        with Terminal("login", env=env) as terminal:
            terminal.read_until("Waiting for your approval")
            assert f"{sandbox.url}/activate" in terminal.output
            assert "█▄▄" in terminal.output
            assert HIDE_CURSOR in terminal.output
            sandbox.approve()
            assert terminal.finish() == Exit.DONE
        assert "Signed in as robin" in terminal.output
        assert _cursor_is_back(terminal.output)

    def test_trouble_is_told_as_it_happens(self, sandbox: Sandbox, env: dict[str, str]) -> None:
        sandbox.script(POLL, [Answer.dropped(), Answer(429)])
        with Terminal("login", env=env) as terminal:
            terminal.read_until("Trakt cannot be reached; retrying in 1 s")
            terminal.read_until("Trakt asked to slow down, now every 6 s")

    def test_ctrl_c_leaves_nothing_behind(self, env: dict[str, str]) -> None:
        with Terminal("login", env=env) as terminal:
            terminal.read_until("Waiting for your approval")
            terminal.type("\x03")
            assert terminal.finish() == Exit.INTERRUPTED
        assert _cursor_is_back(terminal.output)
        assert "Interrupted." in terminal.output
        assert "Traceback" not in terminal.output

    def test_a_polite_kill_brings_the_cursor_back(self, env: dict[str, str]) -> None:
        with Terminal("login", env=env) as terminal:
            terminal.read_until("Waiting for your approval")
            terminal.terminate()
            assert terminal.finish() == 128 + signal.SIGTERM
        assert _cursor_is_back(terminal.output)

    def test_no_qr(self, env: dict[str, str]) -> None:
        with Terminal("login", "--no-qr", env=env) as terminal:
            terminal.read_until("Waiting for your approval")
        assert "█▄▄▄▄▄▄▄█" not in terminal.output

    def test_no_color_means_none(self, env: dict[str, str]) -> None:
        with Terminal("login", env={**env, "NO_COLOR": "1"}) as terminal:
            terminal.read_until("Waiting for your approval")
            terminal.type("\x03")
            terminal.finish()
        assert "\x1b[3" not in terminal.output
        assert "\x1b[1;3" not in terminal.output

    def test_a_dumb_terminal_gets_plain_lines(self, env: dict[str, str]) -> None:
        with Terminal("login", env={**env, "TERM": "dumb"}) as terminal:
            terminal.read_until("Waiting for your approval")
        assert "\x1b" not in terminal.output

    def test_a_terminal_that_speaks_ascii_gets_no_blocks(self, env: dict[str, str]) -> None:
        with Terminal("login", env={**env, "PYTHONIOENCODING": "ascii"}) as terminal:
            terminal.read_until("Waiting for your approval")
        assert terminal.output.isascii()
        assert "?" not in terminal.output.replace(HIDE_CURSOR, "")

    def test_json_stays_json(self, env: dict[str, str]) -> None:
        with Terminal("login", "--json", env=env) as terminal:
            terminal.read_until("user_code")
        assert events(terminal.output)[0]["event"] == "code"


class TestPiped:
    def test_plain_lines_and_only_the_news(
        self, sandbox: Sandbox, env: dict[str, str], home: Path, when_asked: WhenAsked
    ) -> None:
        sandbox.script(POLL, [Answer(400), Answer.html(502), Answer.dropped()])
        when_asked(sandbox.approve)
        result = run("login", env=env)
        assert result.returncode == Exit.DONE, result.stderr
        assert result.stderr == ""
        assert "\x1b" not in result.stdout
        first, *rest = result.stdout.splitlines()
        assert first.startswith(f"Open {sandbox.url}/activate and type the code ")
        assert rest == [
            "Waiting for your approval (the code lives for 10:00)",
            "Trakt answered 502; retrying in 1 s",
            "Trakt cannot be reached; retrying in 2 s",
            "Signed in as robin (account default)",
            f"Kept in {home}/trakt-auth/default.json",
        ]

    def test_json_lines(
        self, sandbox: Sandbox, env: dict[str, str], home: Path, when_asked: WhenAsked
    ) -> None:
        sandbox.script(POLL, [Answer.html(503)])
        when_asked(sandbox.approve)
        result = run("login", "--json", env=env)
        assert result.returncode == Exit.DONE, result.stderr
        assert result.stderr == ""
        code, first, second, done = events(result.stdout)
        assert code.pop("user_code").isalnum()
        assert code == {
            "event": "code",
            "verification_url": f"{sandbox.url}/activate",
            "expires_in": 600,
            "interval": 1,
        }
        assert (first["event"], first["outcome"], first["status"]) == ("poll", "unavailable", 503)
        assert first["next_poll_in"] == pytest.approx(1.0)
        assert (second["outcome"], second["next_poll_in"]) == ("authorized", None)
        token = FileTokenStore(home / "trakt-auth").load("default")
        assert token is not None
        assert done == {
            "event": "done",
            "account": "default",
            "username": "robin",
            "expires_at": token.expires_at,
            "file": f"{home}/trakt-auth/default.json",
        }

    def test_open_starts_the_browser(
        self, sandbox: Sandbox, env: dict[str, str], home: Path, when_asked: WhenAsked
    ) -> None:
        bin_directory = home / "bin"
        bin_directory.mkdir()
        for name in ("xdg-open", "my-browser"):
            (bin_directory / name).write_text(f'#!/bin/sh\necho "$@" > {home}/opened\n')
            (bin_directory / name).chmod(0o755)
        when_asked(sandbox.approve)
        path = f"{bin_directory}{os.pathsep}{env['PATH']}"
        result = run("login", "--open", env={**env, "PATH": path, "BROWSER": "my-browser"})
        assert result.returncode == Exit.DONE
        assert (home / "opened").read_text() == f"{sandbox.url}/activate\n"

    def test_a_name_that_trakt_withholds_does_not_spoil_the_login(
        self, sandbox: Sandbox, env: dict[str, str], when_asked: WhenAsked
    ) -> None:
        sandbox.script("GET /users/settings", [Answer(503, headers={"Retry-After": "600"})])
        when_asked(sandbox.approve)
        result = run("login", env=env)
        assert result.returncode == Exit.DONE
        assert "Signed in (account default)" in result.stdout.splitlines()


class TestTheStore:
    @pytest.fixture
    def store(self, home: Path) -> FileTokenStore:
        return FileTokenStore(home / "trakt-auth")

    @pytest.fixture
    def old(self, sandbox: Sandbox, store: FileTokenStore) -> Token:
        token = Token.from_dict(sandbox.issue_token())
        store.save("default", token)
        return token

    def test_accounts_and_stores_are_kept_apart(
        self,
        sandbox: Sandbox,
        env: dict[str, str],
        home: Path,
        when_asked: WhenAsked,
        store: FileTokenStore,
        old: Token,
    ) -> None:
        when_asked(sandbox.approve)
        elsewhere = home / "elsewhere"
        result = run("login", "--account", "work", "--store", str(elsewhere), env=env)
        assert result.returncode == Exit.DONE, result.stderr
        assert FileTokenStore(elsewhere).accounts() == ["work"]
        assert (elsewhere / "work.json").stat().st_mode & 0o777 == 0o600
        assert store.load("default") == old

    def test_a_second_login_asks_first(
        self, sandbox: Sandbox, env: dict[str, str], store: FileTokenStore, old: Token
    ) -> None:
        with Terminal("login", env=env) as terminal:
            terminal.read_until("signed in already")
            terminal.type("n\n")
            assert terminal.finish() == Exit.DONE
        assert sandbox.requests == []
        assert store.load("default") == old
        with Terminal("login", env=env) as terminal:
            terminal.read_until("signed in already")
            terminal.type("y\n")
            terminal.read_until("Waiting for your approval")
            assert store.load("default") == old
            sandbox.approve()
            assert terminal.finish() == Exit.DONE
        assert store.load("default") not in (None, old)

    def test_the_question_can_be_interrupted(self, env: dict[str, str], old: Token) -> None:
        with Terminal("login", env=env) as terminal:
            terminal.read_until("signed in already")
            assert terminal.interrupt() == Exit.INTERRUPTED

    def test_where_nobody_can_be_asked_it_says_how_to_go_on(
        self, sandbox: Sandbox, env: dict[str, str], store: FileTokenStore, old: Token
    ) -> None:
        result = run("login", env=env)
        assert result.returncode == Exit.USAGE
        assert "--yes" in result.stderr
        assert "--account" in result.stderr
        assert store.load("default") == old
        with Terminal("login", "--json", env=env) as terminal:
            assert terminal.finish() == Exit.USAGE
        assert sandbox.requests == []

    def test_yes_is_the_answer_in_advance(
        self,
        sandbox: Sandbox,
        env: dict[str, str],
        when_asked: WhenAsked,
        store: FileTokenStore,
        old: Token,
    ) -> None:
        when_asked(sandbox.approve)
        assert run("login", "--yes", env=env).returncode == Exit.DONE
        assert store.load("default") not in (None, old)

    @pytest.mark.parametrize("spoilt", ["full", "read-only"])
    def test_what_cannot_be_saved_is_told_before_a_code_is_shown(
        self, sandbox: Sandbox, env: dict[str, str], home: Path, spoilt: str
    ) -> None:
        with mounted(home / "disk", "-t", "tmpfs", "-o", "size=64k", "tmpfs"):
            elsewhere = home / "disk" / "tokens"
            # The lock could still be had.
            FileTokenStore(elsewhere).save("default", Token.from_dict(sandbox.issue_token()))
            if spoilt == "full":
                with (home / "disk" / "filler").open("wb", 0) as filler, suppress(OSError):
                    while True:
                        filler.write(bytes(4096))
            else:
                remount = ["mount", "-o", "remount,ro", str(home / "disk")]
                subprocess.run(remount, check=True)
            result = run("login", "--yes", "--store", str(elsewhere), env=env)
        assert result.returncode == Exit.ERROR
        assert f"{spoilt}" in result.stderr
        assert sandbox.requests == []

    def test_a_corrupt_file_is_mended_by_a_new_login(
        self,
        sandbox: Sandbox,
        env: dict[str, str],
        call: Call,
        when_asked: WhenAsked,
        store: FileTokenStore,
        old: Token,
    ) -> None:
        store.file("default").write_text("{")
        result = call("login")
        assert result.returncode == Exit.USAGE
        assert "--yes" in result.stderr
        when_asked(sandbox.approve)
        assert run("login", "--yes", env=env).returncode == Exit.DONE
        assert store.load("default") is not None

    def test_a_store_that_cannot_be_written_is_found_out_before_the_person_is_troubled(
        self, sandbox: Sandbox, call: Call, home: Path
    ) -> None:
        (home / "file").touch()
        result = call("login", "--store", str(home / "file" / "store"))
        assert result.returncode == Exit.ERROR
        assert len(result.stderr.splitlines()) == 1
        assert sandbox.requests == []


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
        assert "https://app.trakt.tv/settings/apps" in result.stderr

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
        assert result.stderr.decode().splitlines() == [
            "trakt-auth: The system refused: No space left on device."
        ]

    def test_a_reader_that_goes_away(self, sandbox: Sandbox, env: dict[str, str]) -> None:
        reading, writing = os.pipe()
        with subprocess.Popen(
            [*COMMAND, "login", "--json"], stdout=writing, stderr=subprocess.PIPE, env=env
        ) as process:
            os.close(writing)
            with os.fdopen(reading) as reader:
                assert json.loads(reader.readline())["event"] == "code"
            _, stderr = process.communicate(timeout=60)
        assert process.returncode == Exit.ERROR
        assert len(stderr.decode().splitlines()) == 1
        assert b"went away" in stderr

    def test_a_closed_stdout(self, env: dict[str, str]) -> None:
        result = _login(env, close=1)
        assert result.returncode == Exit.ERROR
        assert result.stderr.decode().splitlines() == [
            "trakt-auth: stdout is closed, so the command has nowhere to write to."
        ]

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
        timeout=20,
        check=False,
        preexec_fn=None if close is None else lambda: os.close(close),
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams},
    )


def _cursor_is_back(output: str) -> bool:
    return output.rfind(SHOW_CURSOR) > output.rfind(HIDE_CURSOR)


class TestByBrowser:
    """`--browser`, with a stand-in for the browser that decides at once and comes back."""

    @pytest.fixture
    def redirect_uri(self) -> str:
        return f"http://127.0.0.1:{free_port()}/callback"

    @pytest.fixture
    def sandbox(self, redirect_uri: str) -> Iterator[Sandbox]:
        with Sandbox(redirect_uris=[redirect_uri], people=["robin", "alice"]) as running:
            yield running

    @pytest.fixture
    def env(self, env: dict[str, str], redirect_uri: str, tmp_path: Path) -> dict[str, str]:
        """Where a browser is one that writes down what it is to open."""
        programs = tmp_path / "bin"
        programs.mkdir()
        for name in ("xdg-open", "my-browser"):
            (programs / name).write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\n')
            (programs / name).chmod(0o755)
        path = f"{programs}{os.pathsep}{env['PATH']}"
        return {**env, "PATH": path, "BROWSER": "my-browser", "TRAKT_REDIRECT_URI": redirect_uri}

    @pytest.fixture
    def comes_back(self, sandbox: Sandbox, tmp_path: Path) -> Iterator[Callable[..., None]]:
        """Let the person decide as soon as the browser is opened."""
        over = threading.Event()
        threads: list[threading.Thread] = []

        def decide(approve: bool) -> None:
            opened = tmp_path / "opened"
            while not over.wait(0.02):
                if opened.exists() and opened.read_text().endswith("\n"):
                    url = opened.read_text().strip()
                    back = sandbox.consent(url, person="alice", approve=approve)
                    httpx.get(back, trust_env=False)
                    return

        def comes_back(*, approve: bool = True) -> None:
            threads.append(threading.Thread(target=decide, args=(approve,)))
            threads[-1].start()

        yield comes_back
        over.set()
        for thread in threads:
            thread.join()

    def test_lines(
        self, env: dict[str, str], home: Path, sandbox: Sandbox, comes_back: Callable[..., None]
    ) -> None:
        comes_back()
        result = run("login", "--browser", env=env)
        assert (result.returncode, result.stderr) == (Exit.DONE, "")
        _, link, *rest = result.stdout.splitlines()
        assert link.startswith(f"{sandbox.url}/oauth/authorize?")
        assert rest == [
            "Signed in as alice (account default)",
            f"Kept in {home}/trakt-auth/default.json",
        ]
        assert not any(request.path.startswith("/oauth/device") for request in sandbox.requests)

    def test_json(self, env: dict[str, str], comes_back: Callable[..., None]) -> None:
        comes_back()
        result = run("login", "--browser", "--json", env=env)
        opened, done = events(result.stdout)
        assert (opened["event"], opened["expires_in"]) == ("browser", 300.0)
        assert (done["event"], done["username"]) == ("done", "alice")

    def test_denied(self, env: dict[str, str], home: Path, comes_back: Callable[..., None]) -> None:
        comes_back(approve=False)
        result = run("login", "--browser", env=env)
        assert result.returncode == Exit.DENIED
        assert "denied in the browser" in result.stderr
        assert FileTokenStore(home / "trakt-auth").accounts() == []

    def test_ctrl_c(self, env: dict[str, str]) -> None:
        with Terminal("login", "--browser", env=env) as terminal:
            terminal.read_until("/oauth/authorize")
            terminal.type("\x03")
            assert terminal.finish() == Exit.INTERRUPTED
        assert "Traceback" not in terminal.output

    def test_a_redirect_uri_that_cannot_come_back(self, call: Call) -> None:
        result = call("login", "--browser", TRAKT_REDIRECT_URI=None)
        assert result.returncode == Exit.USAGE
        assert "http://127.0.0.1:8765/callback" in result.stderr
