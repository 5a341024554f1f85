"""`trakt-auth accounts`: the logins of this machine."""

from __future__ import annotations

import json
from pathlib import Path

from attrs import evolve

from tests.cli.conftest import Call
from trakt_auth.sandbox import Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token


class TestAccounts:
    def test_each_state(
        self, sandbox: Sandbox, token: Token, store: FileTokenStore, call: Call
    ) -> None:
        store.save("old", evolve(token, created_at=1_000_000_000))
        store.save("refused", evolve(token, refused=True))
        store.file("torn").write_text("{")
        store.file("torn").chmod(0o600)
        lines = call("accounts").stdout.splitlines()
        assert [line.split()[0] for line in lines if line[0] != " "] == [
            "default",
            "old",
            "refused",
            "torn",
        ]
        assert "good until" in lines[0]
        events = list(map(json.loads, call("accounts", "--json").stdout.splitlines()))
        assert [event["state"] for event in events] == ["live", "expired", "refused", "unreadable"]
        assert events[0] == {
            "event": "account",
            "account": "default",
            "host": sandbox.url.removeprefix("http://"),
            "state": "live",
            "client_id": "my-client-id",
            "expires_at": token.expires_at,
            "file": str(store.file("default")),
        }
        assert events[3]["client_id"] is events[3]["expires_at"] is None
        assert sandbox.requests == []

    def test_none(self, home: Path, call: Call) -> None:
        place = home / "x"
        result = call("accounts", "--store", str(place))
        assert result.stdout == (
            f"There is no login in {place}. Sign in by: trakt-auth login --store {place}\n"
        )
        assert call("accounts", "--store", str(place), "--json").stdout == ""

    def test_no_secret(self, token: Token, store: FileTokenStore, call: Call) -> None:
        for options in ([], ["--json"]):
            shown = call("accounts", *options).stdout
            assert token.access_token not in shown
            assert str(token.refresh_token) not in shown
