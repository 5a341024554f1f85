"""`trakt-auth status`, `token`, `refresh` and `logout`."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from tests.cli.conftest import Call, events
from tests.cli.terminal import COMMAND, PATIENCE, run
from trakt_auth.cli.account import lasting, span
from trakt_auth.cli.exits import Exit
from trakt_auth.errors import StoreError
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

SETTINGS = "GET /users/settings"
TOKEN = "POST /oauth/token"
WEEK = 604_800

# So long a pause that nothing waits for it.
DOWN = Answer(503, headers={"Retry-After": "600"})


def refreshes(sandbox: Sandbox) -> int:
    return sum(request.grant_type == "refresh_token" for request in sandbox.requests)


@pytest.mark.parametrize("command", ["status", "token", "refresh"])
def test_nobody_is_signed_in(sandbox: Sandbox, call: Call, command: str) -> None:
    result = call(command, TRAKT_CLIENT_ID=None)
    assert (result.returncode, result.stdout) == (Exit.LOGIN_REQUIRED, "")
    assert len(result.stderr.splitlines()) == 1
    assert "trakt-auth login" in result.stderr
    assert sandbox.requests == []


@pytest.mark.parametrize("command", ["status", "token", "refresh"])
def test_the_hint_repeats_what_was_typed(home: Path, call: Call, command: str) -> None:
    place = home / "my logins"
    result = call(command, "--account", "the work", "--store", str(place))
    assert result.stderr.endswith(f"trakt-auth login --store '{place}' --account 'the work'\n"), (
        result.stderr
    )
    result = call(command, "--client-id", "other", "--json")
    assert json.loads(result.stdout)["message"].endswith("trakt-auth login --client-id other")


def test_a_login_that_trakt_ended_says_how_to_renew_just_that(
    sandbox: Sandbox, home: Path, call: Call
) -> None:
    FileTokenStore(home / "x").save("work", Token.from_dict(sandbox.issue_token()))
    sandbox.revoke_all()
    result = call("refresh", "--account", "work", "--store", str(home / "x"))
    assert result.returncode == Exit.LOGIN_REQUIRED
    assert f"trakt-auth login --store {home / 'x'} --account work\n" in result.stderr


@pytest.mark.parametrize(
    ("options", "client_id", "name"),
    [
        (["--client-id", "two words"], "my-client-id", "--client-id"),
        (["--client-id", "two words"], None, "--client-id"),
        ([], "two words", "TRAKT_CLIENT_ID"),
    ],
)
def test_a_bad_client_id_is_called_by_where_it_came_from(
    call: Call, token: Token, options: list[str], client_id: str | None, name: str
) -> None:
    for command in ("login", "status"):
        result = call(command, *options, TRAKT_CLIENT_ID=client_id)
        assert result.returncode == Exit.USAGE
        assert result.stderr.startswith(f"trakt-auth: {name} holds a blank"), result.stderr


def test_another_application_is_told_by_where_it_came_from(
    sandbox: Sandbox, store: FileTokenStore, call: Call, token: Token
) -> None:
    assert "Set TRAKT_CLIENT_ID to my-client-id" in call("status", TRAKT_CLIENT_ID="b").stderr
    assert "Set --client-id to my-client-id" in call("status", "--client-id", "b").stderr
    store.save("default", evolve(token, api_url=sandbox.url))
    where = ("--store", str(store.path))
    problem = call("status", *where, TRAKT_API_URL="http://127.0.0.1:1").stderr
    assert f"Set TRAKT_API_URL to {sandbox.url}" in problem


@pytest.mark.parametrize("command", ["status", "token", "refresh", "logout"])
def test_the_login_knows_its_application(token: Token, call: Call, command: str) -> None:
    assert call(command, TRAKT_CLIENT_ID=None).returncode == Exit.DONE


@pytest.mark.parametrize("command", ["status", "token", "refresh"])
def test_a_login_of_another_application_is_left_alone(
    sandbox: Sandbox, token: Token, call: Call, command: str
) -> None:
    result = call(command, "--client-id", "another")
    assert result.returncode == Exit.LOGIN_REQUIRED
    assert "my-client-id" in result.stderr
    assert sandbox.requests == []


@pytest.mark.parametrize("command", ["status", "token", "refresh", "logout"])
def test_a_file_that_cannot_be_used(
    store: FileTokenStore, token: Token, call: Call, command: str
) -> None:
    store.file("default").write_text("{")
    result = call(command)
    assert result.returncode == Exit.ERROR
    assert str(store.file("default")) in result.stderr
    assert store.file("default").read_text() == "{"


class TestStatus:
    def test_who_until_when_and_where(
        self, sandbox: Sandbox, token: Token, store: FileTokenStore, call: Call
    ) -> None:
        result = call("status")
        assert result.returncode == Exit.DONE
        lines = dict(line.split("  ", 1) for line in result.stdout.splitlines())
        shown = {label.strip(): value.strip() for label, value in lines.items()}
        assert shown.pop("token").endswith("(in 7 days), renewed when used")
        assert shown == {
            "account": "default",
            "host": f"{sandbox.url.removeprefix('http://')}, not Trakt",
            "signed in": "robin",
            "kept in": str(store.file("default")),
            "client id": "my-client-id",
        }

    def test_json(self, sandbox: Sandbox, token: Token, store: FileTokenStore, call: Call) -> None:
        assert json.loads(call("status", "--json").stdout) == {
            "event": "status",
            "account": "default",
            "host": sandbox.url.removeprefix("http://"),
            "username": "robin",
            "problem": None,
            "client_id": "my-client-id",
            "expires_at": token.expires_at,
            "file": str(store.file("default")),
        }

    @pytest.mark.parametrize("life", [999_999_999_999, 10**11, 10**10])
    def test_a_life_beyond_the_calendar(
        self, store: FileTokenStore, token: Token, call: Call, life: int
    ) -> None:
        store.save("default", evolve(token, expires_in=life))
        result = call("status")
        assert (result.returncode, result.stderr) == (Exit.DONE, "")
        assert " days" in result.stdout
        assert json.loads(call("status", "--json").stdout)["username"] == "robin"

    @pytest.mark.parametrize("answer", [DOWN, Answer.json(200, []), Answer(422)])
    def test_a_trakt_that_does_not_answer_leaves_what_is_known_here(
        self, sandbox: Sandbox, token: Token, call: Call, answer: Answer
    ) -> None:
        sandbox.script(SETTINGS, [answer])
        result = call("status")
        assert result.returncode == Exit.DONE
        assert "yes, but Trakt does not say who: " in result.stdout
        assert "account    default" in result.stdout

    def test_a_dead_token_that_cannot_be_renewed_yet_may_still_be_later(
        self, sandbox: Sandbox, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        store.save("default", evolve(token, created_at=token.created_at - 2 * WEEK))
        sandbox.script(TOKEN, [Answer.html(200)] * 5)
        result = call("status")
        assert result.returncode == Exit.DONE
        assert "token      expired, renewed when used" in result.stdout

    def test_an_answer_that_names_nobody(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        sandbox.script("GET /users/settings", [Answer.json(200, {"user": None})])
        result = call("status")
        assert result.returncode == Exit.DONE
        assert "yes, but Trakt does not say who: its answer names nobody." in result.stdout

    def test_a_name_cannot_command_the_terminal(self, store: FileTokenStore, call: Call) -> None:
        with Sandbox(client_id="my-client-id", username="ro\x1b[31mbin\n") as other:
            store.save("default", Token.from_dict(other.issue_token()))
            where = ("--store", str(store.path))
            result = call("status", *where, TRAKT_API_URL=other.url, TRAKT_AUTH_URL=other.url)
        assert "signed in  ro\\u001b[31mbin\\u000a\n" in result.stdout
        assert "\x1b" not in result.stdout

    def test_a_login_that_trakt_has_ended(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        sandbox.revoke_all()
        result = call("status", "--json")
        assert result.returncode == Exit.LOGIN_REQUIRED
        assert json.loads(result.stdout)["error"] == "LoginRequired"

    def test_an_account_of_another_name_in_another_place(
        self, sandbox: Sandbox, home: Path, call: Call
    ) -> None:
        FileTokenStore(home / "x").save("work", Token.from_dict(sandbox.issue_token()))
        result = call("status", "--account", "work", "--store", str(home / "x"))
        assert result.returncode == Exit.DONE
        assert str(home / "x" / "work.json") in result.stdout


class TestToken:
    def test_it_is_printed_alone(self, token: Token, call: Call) -> None:
        result = call("token")
        assert (result.returncode, result.stdout) == (Exit.DONE, f"{token.access_token}\n")

    def test_json(self, token: Token, call: Call) -> None:
        printed = json.loads(call("token", "--json").stdout)
        assert printed["access_token"] == token.access_token
        assert token.refresh_token not in json.dumps(printed)

    def test_a_stale_one_is_renewed_first(
        self, sandbox: Sandbox, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        store.save("default", evolve(token, created_at=token.created_at - WEEK))
        result = call("token")
        saved = store.load("default")
        assert saved is not None
        assert result.stdout == f"{saved.access_token}\n"
        assert saved.access_token != token.access_token
        assert refreshes(sandbox) == 1

    def test_a_dead_one_while_trakt_is_down(
        self, sandbox: Sandbox, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        dead = evolve(token, created_at=token.created_at - 2 * WEEK)
        store.save("default", dead)
        sandbox.script(TOKEN, [Answer.html(503)] * 20)
        result = call("token")
        assert (result.returncode, result.stdout) == (Exit.UNAVAILABLE, "")
        assert store.load("default") == dead


@pytest.fixture
def failures(monkeypatch: pytest.MonkeyPatch, token: Token) -> list[str]:
    """Why the next saves of a new token fail, one after the other."""
    failures: list[str] = []

    def save(
        self: FileTokenStore, account: str, new: Token, save: Any = FileTokenStore.save
    ) -> None:
        if new != token and failures:
            raise StoreError(failures.pop(0))
        save(self, account, new)

    monkeypatch.setattr(FileTokenStore, "save", save)
    return failures


class TestRefresh:
    @pytest.mark.slow
    def test_it_says_so_once_it_is_saved(
        self, failures: list[str], store: FileTokenStore, token: Token, call: Call
    ) -> None:
        failures += ["The disk is full."]
        result = call("refresh")
        assert result.returncode == Exit.DONE
        assert result.stdout.startswith("Refreshed account default: good until ")
        assert store.load("default") != token
        assert failures == []

    def test_what_is_never_saved(
        self,
        failures: list[str],
        store: FileTokenStore,
        token: Token,
        call: Call,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("trakt_auth._tokens.renewal.SAVE_PATIENCE", 0.0)
        failures += ["The disk is full."] * 9
        result = call("refresh", "--json")
        assert result.returncode == Exit.ERROR
        (said,) = events(result.stdout)
        assert (said["event"], said["error"]) == ("error", "StoreError")
        assert "could not be saved" in said["message"]
        assert "The disk is full. " in said["message"]
        assert "log in again" in said["message"]
        assert store.load("default") == token

    def test_it_renews_a_fresh_token_too(
        self, sandbox: Sandbox, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        result = call("refresh")
        assert result.returncode == Exit.DONE
        assert result.stdout.startswith("Refreshed account default: good until ")
        assert store.load("default") != token
        assert refreshes(sandbox) == 1

    def test_json_has_no_token(self, store: FileTokenStore, token: Token, call: Call) -> None:
        result = call("refresh", "--json")
        saved = store.load("default")
        assert saved is not None
        assert json.loads(result.stdout)["event"] == "refreshed"
        for secret in (token, saved):
            assert secret.access_token not in result.stdout
            assert secret.refresh_token not in result.stdout

    def test_trakt_is_down(
        self, sandbox: Sandbox, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        sandbox.script(TOKEN, [Answer.html(503)] * 20)
        assert call("refresh").returncode == Exit.UNAVAILABLE
        assert store.load("default") == token

    def test_trakt_refuses(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        sandbox.revoke_all()
        assert call("refresh").returncode == Exit.LOGIN_REQUIRED


@pytest.mark.slow
def test_a_script_gets_the_token_and_nobody_else(
    sandbox: Sandbox, env: dict[str, str], token: Token
) -> None:
    script = subprocess.run(
        ["sh", "-c", f'test "$({" ".join(COMMAND)} token)" = "{token.access_token}"'],
        env=env,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (script.returncode, script.stdout, script.stderr) == (0, b"", b"")
    for command in ("status", "refresh", "logout"):
        result = run(command, env=env)
        assert result.returncode == Exit.DONE
        assert token.access_token not in result.stdout + result.stderr
        assert token.refresh_token not in result.stdout + result.stderr


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (7 * 86_400, "7 days"),
        (2 * 86_400, "2 days"),
        (86_400, "24 hours"),
        (7200, "2 hours"),
        (3600, "60 minutes"),
        (90, "90 seconds"),
    ],
)
def test_span(seconds: float, words: str) -> None:
    assert span(seconds) == words


@pytest.fixture
def utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as environment:
        environment.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


def test_lasting_counts_from_the_arrival(utc: None) -> None:
    token = Token(
        access_token="a",
        refresh_token="r",
        expires_in=604_800,
        created_at=1_000,
        received_at=1_800_000_000.0,
    )
    assert lasting(token, 1_800_000_000.0) == ("good until 22 January 2027, 08:00 (in 7 days)")
    assert lasting(token, 1_800_604_800.0) == "expired"


def test_a_login_that_names_no_host(sandbox: Sandbox, store: FileTokenStore, call: Call) -> None:
    """The variables of a sandbox are still set; the advice is in words of a shell and of Python."""
    issued = sandbox.sign_in().to_dict() | {"api_url": None, "auth_url": None}
    store.save("default", Token.from_dict(issued))
    result = call("status")
    assert result.returncode == Exit.LOGIN_REQUIRED
    assert "Set TRAKT_AUTH_URL to https://auth.trakt.tv;" in result.stderr
    assert "Token(..., api_url=..., auth_url=...)" in result.stderr
    assert sandbox.requests == []
