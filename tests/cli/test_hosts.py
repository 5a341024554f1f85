"""A login at the sandbox, or at any other host, is kept apart from the one at Trakt."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from tests.cli.conftest import Call, WhenAsked, events
from tests.cli.terminal import Terminal
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

NO_HOSTS = {"TRAKT_API_URL": None, "TRAKT_AUTH_URL": None}


@pytest.fixture
def own(home: Path) -> FileTokenStore:
    """Where Trakt's own logins are."""
    return FileTokenStore(home / "trakt-auth")


@pytest.fixture
def trakts(token: Token, own: FileTokenStore) -> Token:
    """A login at Trakt itself."""
    found = evolve(token, access_token="of-trakt", api_url=None, auth_url=None)
    own.save("default", found)
    return found


def host(sandbox: Sandbox) -> str:
    return sandbox.url.removeprefix("http://")


class TestTheFolder:
    def test_trakts_logins_stay_where_they_are(
        self, sandbox: Sandbox, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("XDG_STATE_HOME", str(home))
        for trakts in (None, "", "https://api.trakt.tv", "https://API.trakt.tv:443/"):
            monkeypatch.delenv("TRAKT_API_URL", raising=False)
            if trakts is not None:
                monkeypatch.setenv("TRAKT_API_URL", trakts)
            assert FileTokenStore().path == home / "trakt-auth"

    @pytest.mark.parametrize(
        ("url", "folder"),
        [
            ("http://127.0.0.1:8080", "127.0.0.1_8080"),
            ("https://trakt.example/", "trakt.example"),
            ("https://Trakt.example:8443/api/..", "trakt.example_8443_api"),
            ("http://[::1]:8080", "1_8080"),
            ("https://..", "another"),
        ],
    )
    def test_another_host_has_a_folder_of_its_name(
        self, url: str, folder: str, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("XDG_STATE_HOME", str(home))
        monkeypatch.setenv("TRAKT_API_URL", url)
        assert FileTokenStore().path == home / "trakt-auth" / folder
        assert FileTokenStore(home / "x").path == home / "x"

    def test_a_login_that_a_version_before_has_kept_beside_those_of_trakt(
        self, sandbox: Sandbox, own: FileTokenStore, store: FileTokenStore, call: Call
    ) -> None:
        own.save("default", Token.from_dict(sandbox.issue_token()))
        own.save("trakts", evolve(Token.from_dict(sandbox.issue_token()), api_url=None))
        assert "robin" in call("status").stdout
        assert "Nobody is signed in" in call("status", "--account", "trakts").stderr
        assert call("refresh").returncode == Exit.DONE
        assert store.load("default") is not None
        assert call("logout").returncode == Exit.DONE
        assert own.accounts() == ["trakts"]
        assert "Nobody is signed in" in call("status").stderr


class TestTheCommand:
    def test_both_are_signed_in_at_once(
        self, sandbox: Sandbox, token: Token, trakts: Token, own: FileTokenStore, call: Call
    ) -> None:
        assert call("token").stdout.strip() == token.access_token
        assert call("token", **NO_HOSTS).stdout.strip() == trakts.access_token
        assert call("logout").returncode == Exit.DONE
        assert own.load("default") == trakts

    def test_status_names_a_host_that_is_not_trakts(
        self, sandbox: Sandbox, token: Token, call: Call
    ) -> None:
        assert f"host       {host(sandbox)}, not Trakt\n" in call("status").stdout
        (told,) = events(call("status", "--json").stdout)
        assert told["host"] == host(sandbox)

    def test_accounts_lists_those_of_all_hosts(
        self, sandbox: Sandbox, token: Token, trakts: Token, call: Call
    ) -> None:
        for changes in ({}, NO_HOSTS):
            here, there = call("accounts", **changes).stdout.splitlines()
            assert "default" in here
            assert host(sandbox) not in here
            assert there.startswith(f"default at {host(sandbox)}")
            told = events(call("accounts", "--json", **changes).stdout)
            assert [each["host"] for each in told] == [None, host(sandbox)]

    def test_errors_name_it(self, sandbox: Sandbox, call: Call) -> None:
        problem = f"Nobody is signed in at {host(sandbox)} as account default."
        assert problem in call("status").stderr
        assert "Nobody is signed in as account default." in call("status", **NO_HOSTS).stderr

    def test_a_sandbox_that_has_restarted_says_so(
        self, sandbox: Sandbox, token: Token, call: Call
    ) -> None:
        sandbox.revoke_all()
        problem = call("refresh").stderr
        assert f"{host(sandbox)} no longer accepts the login of account default" in problem
        assert "A sandbox forgets its logins when it stops" in problem


@pytest.mark.slow
class TestLogin:
    def test_the_question_names_the_host(
        self, sandbox: Sandbox, env: dict[str, str], token: Token
    ) -> None:
        with Terminal("login", env=env) as terminal:
            terminal.read_until(f"signed in already at {host(sandbox)}.")
            terminal.type("n\n")
            assert terminal.finish() == Exit.DONE

    def test_one_that_stands_in_the_place_of_trakts_moves(
        self,
        sandbox: Sandbox,
        call: Call,
        when_asked: WhenAsked,
        home: Path,
        own: FileTokenStore,
    ) -> None:
        """A version before kept the login of another sandbox where Trakt's is kept."""
        other = evolve(Token.from_dict(sandbox.issue_token()), api_url="http://127.0.0.1:1")
        own.save("default", other)
        when_asked(lambda: sandbox.deny())  # Trakt itself is asked nothing
        result = call("login", "--yes", TRAKT_API_URL="https://api.trakt.tv")
        assert result.returncode == Exit.DENIED
        assert result.stdout.startswith("The login of account default at 127.0.0.1:1 was moved to")
        moved = FileTokenStore(home / "trakt-auth" / "127.0.0.1_1").load("default")
        assert moved == other
        assert own.load("default") is None

    def test_a_directory_that_was_named_keeps_the_login_of_another_host(
        self, sandbox: Sandbox, env: dict[str, str], home: Path, call: Call
    ) -> None:
        elsewhere = FileTokenStore(home / "x")
        other = evolve(Token.from_dict(sandbox.issue_token()), api_url="http://127.0.0.1:1")
        elsewhere.save("default", other)
        with Terminal("login", "--store", str(elsewhere.path), env=env) as terminal:
            assert terminal.finish() == Exit.USAGE
            assert "[y/N]" not in terminal.output
            assert "127.0.0.1:1" in terminal.output
        assert "--account NAME" in call("login", "--store", str(elsewhere.path)).stderr
        assert elsewhere.load("default") == other
        assert sandbox.requests == []
