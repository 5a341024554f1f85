"""Device logins over HTTP: every status, and when it comes."""

from __future__ import annotations

import pytest

from tests.sandbox.calling import CLIENT_ID, CLIENT_SECRET, Caller
from trakt_auth.sandbox import Sandbox


def test_a_code_looks_as_trakt_documents_it(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()
    assert code.keys() == {
        "device_code",
        "user_code",
        "verification_url",
        "expires_in",
        "interval",
    }
    assert len(code["device_code"]) >= 43
    assert len(code["user_code"]) == 8
    assert code["verification_url"] == sandbox.url + "/activate"
    assert (code["expires_in"], code["interval"]) == (600, 5)


def test_codes_differ(caller: Caller) -> None:
    codes = [caller.new_code() for _ in range(20)]
    assert len({code["user_code"] for code in codes}) == 20
    assert len({code["device_code"] for code in codes}) == 20


def test_pending_then_approved_then_used(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()
    sandbox.advance(5)
    pending = caller.poll(code["device_code"])
    assert (pending.status_code, pending.content) == (400, b"")

    sandbox.approve()
    sandbox.advance(5)
    granted = caller.poll(code["device_code"])
    assert granted.status_code == 200
    token = granted.json()
    assert token["token_type"] == "bearer"
    assert token["scope"] == "public"
    assert token["expires_in"] == 604800
    assert token["created_at"] == 1_800_000_010
    assert caller.settings(token["access_token"]).status_code == 200

    sandbox.advance(5)
    used = caller.poll(code["device_code"])
    assert (used.status_code, used.content) == (409, b"")


def test_denied(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()
    sandbox.deny(code["user_code"])
    answer = caller.poll(code["device_code"])
    assert (answer.status_code, answer.content) == (418, b"")


@pytest.mark.parametrize(("age", "status"), [(599.9, 400), (600, 410)])
def test_expires_by_the_clock(sandbox: Sandbox, caller: Caller, age: float, status: int) -> None:
    code = caller.new_code()
    sandbox.advance(age)
    assert caller.poll(code["device_code"]).status_code == status


def test_an_approved_code_expires_too(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()
    sandbox.approve()
    sandbox.expire()
    assert caller.poll(code["device_code"]).status_code == 410


@pytest.mark.parametrize("code", ["no-such-code", "", None, 7, ["x"]])
def test_unknown_code(caller: Caller, code: object) -> None:
    answer = caller.poll(code)
    assert (answer.status_code, answer.content) == (404, b"")


def test_a_user_code_is_no_device_code(caller: Caller) -> None:
    assert caller.poll(caller.new_code()["user_code"]).status_code == 404


def test_polling_too_fast(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()["device_code"]
    assert caller.poll(code).status_code == 400
    sandbox.advance(4.5)
    slow_down = caller.poll(code)
    assert slow_down.status_code == 429
    assert slow_down.headers["retry-after"] == "5"
    assert slow_down.headers["content-type"].startswith("text/plain")
    # Counted from the 429, and no longer than before.
    sandbox.advance(4.5)
    assert caller.poll(code).status_code == 429
    sandbox.advance(5)
    assert caller.poll(code).status_code == 400


def test_a_fast_poll_does_not_use_up_an_approval(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()["device_code"]
    caller.poll(code)
    sandbox.approve()
    assert caller.poll(code).status_code == 429
    sandbox.advance(5)
    assert caller.poll(code).status_code == 200


def test_the_pace_is_each_logins_own(sandbox: Sandbox, caller: Caller) -> None:
    first, second = caller.new_code(), caller.new_code()
    assert caller.poll(first["device_code"]).status_code == 400
    assert caller.poll(second["device_code"]).status_code == 400


def test_the_newest_login_is_decided_unless_a_code_is_given(
    sandbox: Sandbox, caller: Caller
) -> None:
    old, new = caller.new_code(), caller.new_code()
    sandbox.approve()
    assert caller.poll(old["device_code"]).status_code == 400
    assert caller.poll(new["device_code"]).status_code == 200
    sandbox.approve(f" {old['user_code'][:4].lower()}-{old['user_code'][4:]} ")
    sandbox.advance(5)
    assert caller.poll(old["device_code"]).status_code == 200


def test_deciding_what_is_not_there(sandbox: Sandbox, caller: Caller) -> None:
    with pytest.raises(LookupError, match="no device login was started"):
        sandbox.approve()
    caller.new_code()
    with pytest.raises(LookupError, match="no login has this code"):
        sandbox.deny("WRONG")
    sandbox.approve()
    with pytest.raises(ValueError, match="already approved"):
        sandbox.deny()


def test_a_wrong_client_id_is_forbidden(caller: Caller) -> None:
    code = caller.new_code()["device_code"]
    for client_id in ("wrong", 5):
        for path in ("/oauth/device/code", "/oauth/device/token"):
            body = {"client_id": client_id, "code": code}
            assert caller.http.post(path, json=body).status_code == 403
    assert caller.http.post("/oauth/device/token", json={"code": code}).status_code == 403


def test_the_secret_is_optional_but_not_wrong(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()["device_code"]
    wrong = caller.poll(code, client_secret="wrong")
    assert wrong.status_code == 401
    assert wrong.json()["error"] == "invalid_client"
    sandbox.advance(5)
    assert caller.poll(code, client_secret=CLIENT_SECRET).status_code == 400


def test_the_field_is_code(caller: Caller) -> None:
    device_code = caller.new_code()["device_code"]
    body = {"client_id": CLIENT_ID, "device_code": device_code}
    assert caller.http.post("/oauth/device/token", json=body).status_code == 404


@pytest.mark.parametrize(("answer", "status"), [("approve", 200), ("deny", 418), ("expire", 410)])
def test_on_login_answers_each_login_that_starts(
    sandbox: Sandbox, caller: Caller, answer: str, status: int
) -> None:
    sandbox.on_login = getattr(sandbox, answer)
    codes = [caller.new_code()["device_code"] for _ in range(2)]
    assert [caller.poll(code).status_code for code in codes] == [status, status]
    sandbox.on_login = None
    assert caller.poll(caller.new_code()["device_code"]).status_code == 400


def test_the_clock_shows_what_was_advanced(sandbox: Sandbox) -> None:
    before = sandbox.clock()
    sandbox.advance(90)
    assert sandbox.clock() == before + 90


def test_no_two_logins_have_the_same_user_code(
    caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = iter(["C" * 8, "C" * 8, "D" * 8])
    monkeypatch.setattr("trakt_auth.sandbox.randomness.Chance.code", lambda *_: next(codes))
    assert [caller.new_code()["user_code"] for _ in range(2)] == ["C" * 8, "D" * 8]
