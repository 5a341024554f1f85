"""Where `trakt-auth login` keeps the token, and what it does where one is kept already."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from tests.cli.conftest import Call, WhenAsked
from tests.cli.terminal import Terminal, run
from tests.stores.test_disk import mounted
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

pytestmark = pytest.mark.slow


class TestTheStore:
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
