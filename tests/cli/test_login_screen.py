"""What `trakt-auth login` shows: in a terminal, and as lines where there is none."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.cli.conftest import POLL, WhenAsked, events
from tests.cli.terminal import HIDE_CURSOR, SHOW_CURSOR, Terminal, run
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.stores import FileTokenStore

pytestmark = pytest.mark.slow


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
        self,
        sandbox: Sandbox,
        env: dict[str, str],
        store: FileTokenStore,
        when_asked: WhenAsked,
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
            f"Signed in as robin at {sandbox.url.removeprefix('http://')} (account default)",
            f"Kept in {store.file('default')}",
        ]

    def test_json_lines(
        self,
        sandbox: Sandbox,
        env: dict[str, str],
        store: FileTokenStore,
        when_asked: WhenAsked,
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
        token = store.load("default")
        assert token is not None
        assert done == {
            "event": "done",
            "account": "default",
            "host": sandbox.url.removeprefix("http://"),
            "username": "robin",
            "expires_at": token.expires_at,
            "file": str(store.file("default")),
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
        who = f"Signed in at {sandbox.url.removeprefix('http://')} (account default)"
        assert who in result.stdout.splitlines()


def _cursor_is_back(output: str) -> bool:
    return output.rfind(SHOW_CURSOR) > output.rfind(HIDE_CURSOR)
