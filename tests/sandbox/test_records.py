"""What a sandbox remembers of requests, and what it must not."""

from __future__ import annotations

import pytest

from tests.sandbox.calling import CLIENT_SECRET, Caller
from trakt_auth.sandbox import Answer, RequestRecord, Sandbox

POLL = "POST /oauth/device/token"


def test_a_login_in_records(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()["device_code"]
    sandbox.advance(5)
    caller.poll(code)
    sandbox.approve()
    sandbox.advance(7)
    token = caller.poll(code).json()
    caller.settings(token["access_token"])
    caller.refresh(token["refresh_token"])
    facts = [
        (r.method, r.path, r.status, r.elapsed, r.spacing, r.grant_type, r.bearer)
        for r in sandbox.requests
    ]
    assert facts == [
        ("POST", "/oauth/device/code", 200, 0, None, None, False),
        ("POST", "/oauth/device/token", 400, 5, 5, None, False),
        ("POST", "/oauth/device/token", 200, 12, 7, None, False),
        ("GET", "/users/settings", 200, 12, None, None, True),
        ("POST", "/oauth/token", 200, 12, None, "refresh_token", False),
    ]
    assert all(record.api_key for record in sandbox.requests)
    assert not any(record.scripted for record in sandbox.requests)


def test_spacing_counts_from_every_reply_also_a_scripted_or_lost_one(
    sandbox: Sandbox, caller: Caller
) -> None:
    code = caller.new_code()["device_code"]
    sandbox.script(POLL, [Answer(502), None])
    sandbox.advance(6)
    caller.poll(code)
    sandbox.advance(4)
    assert caller.poll(code).status_code == 429
    sandbox.advance(3)
    caller.poll(code)
    assert [record.spacing for record in sandbox.requests] == [None, 6, 4, 3]
    assert [record.scripted for record in sandbox.requests] == [False, True, False, False]


def test_unknown_codes_and_other_requests_have_no_spacing(sandbox: Sandbox, caller: Caller) -> None:
    caller.poll("unknown")
    caller.token(code=caller.new_code()["device_code"])
    assert [record.spacing for record in sandbox.requests] == [None] * 3


def test_which_fields_were_sent(sandbox: Sandbox, caller: Caller) -> None:
    caller.refresh("x", redirect_uri="urn:x", **{"surprise-SECRET": 1})
    caller.http.post("/oauth/token", content=b"[" * 100_000)
    assert sandbox.requests[0].fields == {
        "client_id",
        "grant_type",
        "redirect_uri",
        "refresh_token",
    }
    assert sandbox.requests[1].fields == frozenset()


def test_connections_are_told_apart(sandbox: Sandbox, caller: Caller) -> None:
    caller.http.get("/")
    caller.http.get("/", headers={"Connection": "close"})
    caller.http.get("/")
    assert [record.connection for record in sandbox.requests] == [1, 1, 2]


def test_no_record_holds_a_secret(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()
    sandbox.approve()
    token = caller.poll(code["device_code"], client_secret=CLIENT_SECRET).json()
    caller.settings(token["access_token"])
    caller.refresh(token["refresh_token"])
    caller.http.get(f"/activate/{code['user_code']}")
    caller.http.get("/oauth/authorize", params={"state": "S-E-C-R-E-T"})
    came_from = f"{sandbox.url}/activate/{code['user_code']}?state=S-E-C-R-E-T"
    caller.http.get("/", headers={"Referer": came_from})
    caller.token(grant_type="S-E-C-R-E-T")
    assert sandbox.requests[-2].headers["referer"] == "***"
    assert sandbox.requests[-4].path == "/activate/{user_code}"
    text = repr(sandbox.requests)
    for secret in (
        code["device_code"],
        code["user_code"],
        token["access_token"],
        token["refresh_token"],
        CLIENT_SECRET,
        "S-E-C-R-E-T",
    ):
        assert secret not in text


def test_records_are_frozen_and_the_list_is_a_copy(sandbox: Sandbox, caller: Caller) -> None:
    caller.http.get("/")
    record = sandbox.requests[0]
    assert isinstance(record, RequestRecord)
    with pytest.raises(AttributeError):
        record.status = 500  # type: ignore[misc]  # that it fails is the point
    sandbox.requests.clear()
    assert sandbox.requests == [record]
