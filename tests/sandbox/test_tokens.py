"""The token and revocation endpoints, and what a token opens."""

from __future__ import annotations

import base64
import hashlib
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.sandbox.calling import CALLBACK, CLIENT_ID, CLIENT_SECRET, OUT_OF_BAND, Caller
from trakt_auth.sandbox import Sandbox


def challenge_of(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


VERIFIER = "a-verifier-of-forty-three-characters-or-more"


def authorization_code(caller: Caller, challenge: str | None = challenge_of(VERIFIER)) -> str:
    fields = {"response_type": "code", "client_id": CLIENT_ID, "redirect_uri": CALLBACK}
    if challenge is not None:
        fields |= {"code_challenge": challenge, "code_challenge_method": "S256"}
    answer = caller.submit("/oauth/authorize", {**fields, "decision": "approve"})
    assert answer.status_code == 302
    return parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]


def redeem(caller: Caller, code: str, **extra: object) -> tuple[int, str]:
    fields: dict[str, object] = {"code": code, "redirect_uri": CALLBACK, **extra}
    answer = caller.token(grant_type="authorization_code", **fields)
    return answer.status_code, answer.json().get("error", "")


def test_refresh_gives_a_new_pair_and_kills_the_old(sandbox: Sandbox, caller: Caller) -> None:
    old = sandbox.issue_token()
    answer = caller.refresh(old["refresh_token"])
    assert answer.status_code == 200
    new = answer.json()
    assert new["refresh_token"] != old["refresh_token"]
    assert caller.settings(old["access_token"]).status_code == 401
    assert caller.settings(new["access_token"]).status_code == 200

    again = caller.refresh(old["refresh_token"])
    assert again.status_code == 400
    assert again.json() == {
        "error": "invalid_grant",
        "error_description": "session not found",
    }
    assert caller.settings(new["access_token"]).status_code == 200


@pytest.mark.parametrize(
    ("extra", "status"),
    [
        ({}, 200),
        ({"client_secret": CLIENT_SECRET}, 200),
        ({"redirect_uri": OUT_OF_BAND}, 200),
        ({"redirect_uri": "https://elsewhere.example/"}, 400),
        ({"client_secret": "wrong"}, 401),
        ({"client_secret": ""}, 401),
        ({"client_id": "wrong"}, 401),
        ({"client_id": None}, 401),
    ],
)
def test_who_may_refresh(
    sandbox: Sandbox, caller: Caller, extra: dict[str, object], status: int
) -> None:
    token = sandbox.issue_token()
    answer = caller.http.post(
        "/oauth/token",
        json={
            "client_id": CLIENT_ID,
            "grant_type": "refresh_token",
            "refresh_token": token["refresh_token"],
            **extra,
        },
    )
    assert answer.status_code == status
    if status == 401:
        assert answer.json()["error"] == "invalid_client"
    # A refusal leaves the pair alone.
    assert caller.settings(token["access_token"]).status_code == (401 if status == 200 else 200)


@pytest.mark.parametrize("token", ["unknown", None, 5])
def test_a_refresh_token_that_is_none(caller: Caller, token: object) -> None:
    answer = caller.token(grant_type="refresh_token", refresh_token=token)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")


def test_an_access_token_does_not_refresh(sandbox: Sandbox, caller: Caller) -> None:
    assert caller.refresh(sandbox.issue_token()["access_token"]).status_code == 400


@pytest.mark.parametrize("grant_type", ["password", None, "refresh"])
def test_other_grant_types(caller: Caller, grant_type: object) -> None:
    answer = caller.token(grant_type=grant_type)
    assert (answer.status_code, answer.json()["error"]) == (400, "unsupported_grant_type")


def test_credentials_in_a_header_do_not_count(sandbox: Sandbox, caller: Caller) -> None:
    body = {"grant_type": "refresh_token", "refresh_token": sandbox.issue_token()["refresh_token"]}
    answer = caller.http.post("/oauth/token", json=body, auth=(CLIENT_ID, CLIENT_SECRET))
    assert answer.status_code == 401
    assert answer.json()["error_description"] == "client_id is required"


def test_a_code_with_pkce_needs_no_secret_and_works_once(caller: Caller) -> None:
    code = authorization_code(caller)
    assert redeem(caller, code, code_verifier=VERIFIER) == (200, "")
    assert redeem(caller, code, code_verifier=VERIFIER) == (400, "invalid_grant")


def test_a_code_without_pkce_needs_the_secret(caller: Caller) -> None:
    code = authorization_code(caller, None)
    assert redeem(caller, code, client_secret=CLIENT_SECRET) == (200, "")
    code = authorization_code(caller, None)
    assert redeem(caller, code) == (400, "invalid_grant")


@pytest.mark.parametrize(
    "extra",
    [
        {},
        {"client_secret": CLIENT_SECRET},
        {"code_verifier": VERIFIER[:-1] + "x"},
        {"code_verifier": "short"},
        {"code_verifier": VERIFIER + "\n"},
        {"code_verifier": 5},
        {"code_verifier": VERIFIER, "redirect_uri": OUT_OF_BAND},
        {"code_verifier": VERIFIER, "redirect_uri": None},
    ],
)
def test_a_code_is_no_use_to_others(caller: Caller, extra: dict[str, object]) -> None:
    code = authorization_code(caller)
    assert redeem(caller, code, **extra) == (400, "invalid_grant")
    # One attempt is all there is.
    assert redeem(caller, code, code_verifier=VERIFIER) == (400, "invalid_grant")


@pytest.mark.parametrize(
    ("verifier", "status"),
    [
        ("v" * 42, 400),
        ("v" * 43, 200),
        ("v" * 128, 200),
        ("v" * 129, 400),
        ("v" * 43 + "\n", 400),
        ("v" * 43 + "+", 400),
    ],
)
def test_a_verifier_has_a_form(caller: Caller, verifier: str, status: int) -> None:
    code = authorization_code(caller, challenge_of(verifier))
    assert redeem(caller, code, code_verifier=verifier)[0] == status


def test_a_verifier_without_a_challenge_is_a_downgrade(caller: Caller) -> None:
    code = authorization_code(caller, None)
    outcome = redeem(caller, code, client_secret=CLIENT_SECRET, code_verifier=VERIFIER)
    assert outcome == (400, "invalid_grant")


def test_a_code_lives_ten_minutes(sandbox: Sandbox, caller: Caller) -> None:
    code = authorization_code(caller)
    sandbox.advance(600)
    assert redeem(caller, code, code_verifier=VERIFIER) == (400, "invalid_grant")


@pytest.mark.parametrize("kind", ["access_token", "refresh_token"])
def test_revoke_ends_the_session(sandbox: Sandbox, caller: Caller, kind: str) -> None:
    token, other = sandbox.issue_token(), sandbox.issue_token()
    sent = token["access_token"] if kind == "access_token" else token["refresh_token"]
    answer = caller.http.post("/oauth/revoke", json={"client_id": CLIENT_ID, "token": sent})
    assert (answer.status_code, answer.json()) == (200, {})
    assert caller.settings(token["access_token"]).status_code == 401
    assert caller.refresh(token["refresh_token"]).status_code == 400
    assert caller.settings(other["access_token"]).status_code == 200


def test_revoking_what_is_not_there_is_fine(caller: Caller) -> None:
    for token in ("unknown", 5):
        answer = caller.http.post("/oauth/revoke", json={"client_id": CLIENT_ID, "token": token})
        assert answer.status_code == 200


def test_revoke_wants_a_client_and_a_token(sandbox: Sandbox, caller: Caller) -> None:
    token = sandbox.issue_token()["access_token"]
    assert caller.http.post("/oauth/revoke", json={"token": token}).status_code == 401
    wrong = {"client_id": CLIENT_ID, "client_secret": "wrong", "token": token}
    assert caller.http.post("/oauth/revoke", json=wrong).status_code == 401
    assert caller.http.post("/oauth/revoke", json={"client_id": CLIENT_ID}).status_code == 400
    assert caller.settings(token).status_code == 200


def test_settings_are_the_persons(sandbox: Sandbox, caller: Caller) -> None:
    body = caller.settings(sandbox.issue_token()["access_token"]).json()
    assert body["user"]["username"] == "robin"
    assert body["user"]["ids"]["slug"] == "robin"
    assert {"account", "connections", "sharing_text", "limits", "permissions"} <= body.keys()


def test_an_access_token_expires_and_the_refresh_token_does_not(
    sandbox: Sandbox, caller: Caller
) -> None:
    token = sandbox.issue_token()
    sandbox.advance(token["expires_in"] - 1)
    assert caller.settings(token["access_token"]).status_code == 200
    sandbox.advance(1)
    assert caller.settings(token["access_token"]).status_code == 401
    assert caller.refresh(token["refresh_token"]).status_code == 200


def test_expiring_and_revoking_everything(sandbox: Sandbox, caller: Caller) -> None:
    token = sandbox.issue_token()
    sandbox.expire_access_tokens()
    assert caller.settings(token["access_token"]).status_code == 401
    token = caller.refresh(token["refresh_token"]).json()
    assert caller.settings(token["access_token"]).status_code == 200
    sandbox.revoke_all()
    assert caller.settings(token["access_token"]).status_code == 401
    assert caller.refresh(token["refresh_token"]).status_code == 400


def test_the_api_wants_key_version_and_bearer(sandbox: Sandbox, caller: Caller) -> None:
    token = sandbox.issue_token()["access_token"]
    assert caller.settings(token, **{"trakt-api-key": "wrong"}).status_code == 403
    assert caller.settings(token, **{"trakt-api-version": "1"}).status_code == 412
    del caller.http.headers["trakt-api-version"]
    assert caller.settings(token).status_code == 412
    del caller.http.headers["trakt-api-key"]
    assert caller.settings(token).status_code == 403


@pytest.mark.parametrize("authorization", ["Bearer", "Bearer wrong", "Basic {token}"])
def test_what_is_no_bearer(sandbox: Sandbox, caller: Caller, authorization: str) -> None:
    token = sandbox.issue_token()["access_token"]
    answer = caller.settings(None, Authorization=authorization.format(token=token))
    assert (answer.status_code, answer.content) == (401, b"")
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert caller.settings(None).status_code == 401
