"""What a test can ask of a sandbox afterwards, and the limits of rates that it can switch on."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest

from tests.sandbox.calling import CLIENT_ID, CLIENT_SECRET, HEADERS, Caller, ManualClock
from trakt_auth.sandbox import Sandbox

TRON = {"movies": [{"ids": {"trakt": 12601}}]}


def signed_in(sandbox: Sandbox, person: str) -> httpx.Client:
    bearer = {"Authorization": f"Bearer {sandbox.issue_token(person)['access_token']}"}
    return httpx.Client(base_url=sandbox.url, headers=HEADERS | bearer, timeout=60)


class TestRecords:
    def test_what_was_asked_and_by_whom(self, sandbox: Sandbox) -> None:
        sandbox.add_person("alice")
        with signed_in(sandbox, "alice") as alice, signed_in(sandbox, "robin") as robin:
            alice.post("/sync/history", json=TRON)
            robin.get("/sync/history", params={"page": 2, "extended": "full"})
            robin.get("/sync/history", headers={"Authorization": "Bearer wrong"})
        written, read, refused = sandbox.requests
        assert (written.account, written.body, written.query) == ("alice", TRON, {})
        assert (read.account, read.body) == ("robin", None)
        assert read.query == {"page": "2", "extended": "full"}
        assert read.headers["trakt-api-version"] == "2"
        assert read.headers["authorization"] == "Bearer ***"
        assert (refused.account, refused.status) == (None, 401)

    def test_secrets_are_masked(self, sandbox: Sandbox, caller: Caller) -> None:
        code = caller.new_code()
        sandbox.approve()
        token = caller.poll(code["device_code"], client_secret=CLIENT_SECRET).json()
        bearer = {"Authorization": f"Bearer {token['access_token']}", "Cookie": "S-E-C-R-E-T"}
        strange = {"movies": [{"access_token": token["access_token"]}], "code": "S-E-C-R-E-T"}
        caller.http.post("/sync/history", json=strange, headers=bearer)
        caller.http.get(
            "/movies/trending?code=S-E-C-R-E-T&client_secret=S-E-C-R-E-T", headers=bearer
        )
        caller.http.get("/users/settings", headers={"Authorization": "S-E-C-R-E-T"})
        text = repr(sandbox.requests)
        secrets = (code["device_code"], token["access_token"], CLIENT_SECRET, "S-E-C-R-E-T")
        assert [secret for secret in secrets if secret in text] == []
        assert sandbox.requests[0].body == {"client_id": CLIENT_ID}
        assert sandbox.requests[1].body["code"] == "***"

    def test_a_body_that_is_no_json(self, sandbox: Sandbox, caller: Caller) -> None:
        caller.http.post("/sync/history", content=b"{")
        assert sandbox.requests[0].body is None


class TestRates:
    @pytest.fixture
    def sandbox(self) -> Iterator[Sandbox]:
        people = ["robin", "alice"]
        with Sandbox(people=people, rate_limits=True, clock=ManualClock()) as sandbox:
            yield sandbox

    def test_writes(self, sandbox: Sandbox) -> None:
        with signed_in(sandbox, "robin") as robin, signed_in(sandbox, "alice") as alice:
            first = robin.post("/sync/history", json=TRON)
            second = robin.post("/sync/history", json=TRON)
            assert (first.status_code, second.status_code) == (201, 429)
            assert json.loads(first.headers["x-ratelimit"])["remaining"] == 0
            assert second.headers["retry-after"] == "1"
            assert json.loads(second.headers["x-ratelimit"]) == {
                "name": "AUTHED_API_POST_LIMIT",
                "period": 1,
                "limit": 1,
                "remaining": 0,
                "until": "2027-01-15T08:00:01.000Z",
            }
            assert alice.post("/sync/history", json=TRON).status_code == 201
            assert robin.get("/sync/history").status_code == 200
            sandbox.advance(1)
            assert robin.delete("/checkin").status_code == 204
        assert len(sandbox.person("robin").history) == 1

    @pytest.mark.slow
    def test_reads(self, sandbox: Sandbox) -> None:
        with signed_in(sandbox, "robin") as robin:
            statuses = [robin.get("/users/settings").status_code for _ in range(501)]
            assert statuses == [200] * 500 + [429]
            refused = robin.get("/users/settings")
            assert refused.headers["retry-after"] == "300"
            assert "AUTHED_API_GET_LIMIT" in refused.headers["x-ratelimit"]
            sandbox.advance(300)
            assert robin.get("/users/settings").status_code == 200

    def test_without_a_token(self, sandbox: Sandbox, caller: Caller) -> None:
        told = json.loads(caller.http.get("/movies/trending").headers["x-ratelimit"])
        assert (told["name"], told["remaining"]) == ("UNAUTHED_API_GET_LIMIT", 499)

    def test_logins_are_not_counted(self, sandbox: Sandbox, caller: Caller) -> None:
        caller.new_code()
        caller.new_code()


def test_without_rates_nothing_is_counted(sandbox: Sandbox) -> None:
    with signed_in(sandbox, "robin") as robin:
        answers = [robin.post("/sync/history", json=TRON) for _ in range(3)]
    assert [each.status_code for each in answers] == [201] * 3
    assert "x-ratelimit" not in answers[0].headers


def test_a_seed_makes_everything_the_same() -> None:
    def signs(seed: int | None) -> list[object]:
        with Sandbox(seed=seed, clock=ManualClock()) as sandbox:
            hosts = dict.fromkeys(("api_url", "auth_url"), "")  # its port differs each time
            return [{**sandbox.issue_token(), **hosts}, sandbox.sign_in().refresh_token]

    assert signs(7) == signs(7)
    assert signs(7) != signs(8)
    assert signs(None) != signs(None)
