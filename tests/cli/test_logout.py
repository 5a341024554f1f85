"""`trakt-auth logout`: what it revokes, deletes and keeps."""

from __future__ import annotations

import json

from attrs import evolve

from tests.cli.conftest import Call
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

REVOKE = "POST /oauth/revoke"


class TestLogout:
    def test_it_revokes_and_deletes(
        self, sandbox: Sandbox, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        assert call("logout").returncode == Exit.DONE
        assert store.load("default") is None
        store.save("default", token)
        assert call("status").returncode == Exit.LOGIN_REQUIRED

    def test_a_trakt_that_is_down_keeps_the_login(
        self, sandbox: Sandbox, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        sandbox.script(REVOKE, [Answer.html(503)])
        result = call("logout")
        assert result.returncode == Exit.UNAVAILABLE
        assert "--force" in result.stderr
        assert store.load("default") == token

    def test_force_deletes_it_all_the_same_and_says_what_that_leaves(
        self, sandbox: Sandbox, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        sandbox.script(REVOKE, [Answer.html(503)] * 2)
        result = call("logout", "--force", "--json")
        assert result.returncode == Exit.DONE
        assert json.loads(result.stdout)["revoked"] is False
        assert "not revoked" in result.stderr
        assert store.load("default") is None

    def test_force_deletes_a_file_that_cannot_be_used(
        self, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        store.file("default").write_text("{")
        assert call("logout", "--force").returncode == Exit.DONE
        assert not store.file("default").exists()

    def test_force_deletes_a_login_of_what_is_no_host(
        self, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        store.save("default", evolve(token, auth_url="https://auth.trakt.tv:99999"))
        for command in ("status", "logout"):
            assert call(command).returncode == Exit.LOGIN_REQUIRED
        assert call("logout", "--force").returncode == Exit.DONE
        assert store.load("default") is None

    def test_nobody_to_sign_out(self, sandbox: Sandbox, call: Call) -> None:
        result = call("logout")
        assert result.returncode == Exit.DONE
        assert result.stdout == "Nobody was signed in as account default\n"
        assert sandbox.requests == []
