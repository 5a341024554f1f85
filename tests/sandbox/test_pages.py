"""The pages by HTTP: what they say, what they refuse, and their headers."""

from __future__ import annotations

import socket
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.sandbox.calling import CALLBACK, CLIENT_ID, OUT_OF_BAND, Caller
from trakt_auth.sandbox import Answer, Sandbox

CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
REQUEST = {"response_type": "code", "client_id": CLIENT_ID, "redirect_uri": CALLBACK}


def location(answer_url: str) -> tuple[str, dict[str, list[str]]]:
    url = urlsplit(answer_url)
    return f"{url.scheme}://{url.netloc}{url.path}", parse_qs(url.query)


def test_home_leads_to_the_activation_page(caller: Caller) -> None:
    page = caller.http.get("/")
    assert page.status_code == 200
    assert 'href="/activate"' in page.text


@pytest.mark.parametrize("path", ["/", "/activate", "/activate/ABCD", "/oauth/authorize"])
def test_pages_load_nothing_and_cannot_be_framed_or_stored(caller: Caller, path: str) -> None:
    page = caller.http.get(path)
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-content-type-options"] == "nosniff"
    assert "<script" not in page.text
    assert 'lang="en"' in page.text
    assert "<title>" in page.text


@pytest.mark.parametrize("typed", ["{0}", " {0} ", "{1}", "{2}", "{3}"])
def test_a_code_may_be_typed_in_many_ways(sandbox: Sandbox, caller: Caller, typed: str) -> None:
    code = caller.new_code()["user_code"]
    full_width = "".join(chr(ord(c) + 0xFEE0) for c in code)
    ways = (code, code.lower(), f"{code[:4]}-{code[4:]}", full_width)
    page = caller.submit("/activate", {"user_code": typed.format(*ways)})
    assert page.status_code == 200
    assert "Demo app wants to" in page.text
    assert 'value="approve"' in page.text
    # Typing it is no decision.
    sandbox.approve()


def test_approving(caller: Caller) -> None:
    code = caller.new_code()
    page = caller.submit("/activate", {"user_code": code["user_code"], "decision": "approve"})
    assert page.status_code == 200
    assert "Demo app is approved" in page.text
    assert caller.poll(code["device_code"]).status_code == 200


def test_denying(caller: Caller) -> None:
    code = caller.new_code()
    page = caller.submit("/activate", {"user_code": code["user_code"], "decision": "deny"})
    assert "Demo app is denied" in page.text
    assert caller.poll(code["device_code"]).status_code == 418


@pytest.mark.parametrize("decision", ["", "APPROVE", "yes"])
def test_anything_else_decides_nothing(caller: Caller, decision: str) -> None:
    code = caller.new_code()
    page = caller.submit("/activate", {"user_code": code["user_code"], "decision": decision})
    assert "Demo app wants to" in page.text
    assert caller.poll(code["device_code"]).status_code == 400


@pytest.mark.parametrize("decision", [{}, {"decision": "approve"}, {"decision": "deny"}])
@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("blank", "Enter the code"),
        ("mistyped", "No device is waiting"),
        ("approved", "already approved"),
        ("denied", "already denied"),
        ("used", "already used"),
        ("expired", "has expired"),
    ],
)
def test_problems_are_said_next_to_the_field(
    sandbox: Sandbox, caller: Caller, state: str, words: str, decision: dict[str, str]
) -> None:
    code = caller.new_code()
    typed = {"blank": "  ", "mistyped": "ABCD-1234"}.get(state, str(code["user_code"]))
    if state in ("approved", "used"):
        sandbox.approve()
    if state == "used":
        caller.poll(code["device_code"])
    if state == "denied":
        sandbox.deny()
    if state == "expired":
        sandbox.expire()
    page = caller.submit("/activate", {"user_code": typed, **decision})
    assert page.status_code == 422
    assert words in page.text
    assert 'aria-describedby="problem hint"' in page.text
    assert 'aria-invalid="true"' in page.text
    assert "autofocus" in page.text
    assert f'value="{typed.strip()}"' in page.text


def test_a_link_fills_the_code_in_and_decides_nothing(caller: Caller) -> None:
    code = caller.new_code()
    page = caller.http.get(f"/activate/{code['user_code']}")
    assert f'value="{code["user_code"]}"' in page.text
    assert "wants to" not in page.text
    assert caller.poll(code["device_code"]).status_code == 400


def test_what_was_typed_is_no_markup(caller: Caller) -> None:
    attack = '"><script>alert(1)</script>'
    assert "<script" not in caller.submit("/activate", {"user_code": attack}).text
    assert "<script" not in caller.http.get(f"/activate/{attack.replace('/', '')}").text


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["/activate", "/oauth/authorize"])
def test_other_sites_cannot_decide(caller: Caller, path: str, headers: dict[str, str]) -> None:
    code = caller.new_code()
    fields = {**REQUEST, "user_code": code["user_code"], "decision": "approve"}
    page = caller.submit(path, fields, **headers)
    assert page.status_code == 403
    assert "another site" in page.text
    assert caller.poll(code["device_code"]).status_code == 400


STRANGERS = [
    "evil.example",
    "evil.example:80",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "evil.localhost",
    "user@127.0.0.1",
    "127.0.0.1@evil.example",
    "192.168.1.1",
    "0.0.0.0",
    "[::]",
    "::1",
    "2130706433",
    "",
]


@pytest.mark.parametrize("host", STRANGERS)
def test_a_name_that_was_made_to_lead_here_opens_nothing(
    sandbox: Sandbox, caller: Caller, host: str
) -> None:
    """A page of a stranger's reads what its own name answers: no page, and no answer."""
    sandbox.script("GET /movies/popular", [Answer.json(200, ["a secret"])])
    code, token = caller.new_code(), sandbox.issue_token()
    asked = {"user_code": code["user_code"], "decision": "approve"}
    bearer = {"Authorization": f"Bearer {token['access_token']}"}
    ours = {"client_id": CLIENT_ID, "token": token["refresh_token"]}
    answers = [
        caller.http.get("/", headers={"Host": host}),
        caller.http.get("/activate", headers={"Host": host}),
        caller.http.get("/movies/popular", headers={"Host": host}),
        caller.http.get("/users/settings", headers={"Host": host, **bearer}),
        caller.http.get("/nowhere", headers={"Host": host, "User-Agent": ""}),
        caller.http.post(
            "/oauth/device/code", json={"client_id": CLIENT_ID}, headers={"Host": host}
        ),
        caller.http.post("/oauth/revoke", json=ours, headers={"Host": host}),
        caller.submit("/activate", asked, Host=host),
        caller.submit("/oauth/authorize", {**REQUEST, **asked}, Host=host),
    ]
    assert [answer.status_code for answer in answers] == [421] * len(answers)
    for answer in answers:
        assert "secret" not in answer.text
        assert code["user_code"] not in answer.text
        assert "127.0.0.1" in answer.text
    assert caller.poll(code["device_code"]).status_code == 400
    assert caller.http.get("/movies/popular").json() == ["a secret"]
    assert caller.http.get("/users/settings", headers=bearer).status_code == 200
    assert [each.status for each in sandbox.requests[1:10]] == [421] * 9


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9:1", "LOCALHOST:80", "[::1]:8000"])
def test_this_machine_by_any_of_its_names(caller: Caller, host: str) -> None:
    """Another port too: somebody forwards one."""
    assert caller.http.get("/", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("lines", ["", "Host: evil.example\r\n"])
def test_a_request_of_the_old_protocol(sandbox: Sandbox, lines: str) -> None:
    """It may have no Host: then nobody says that it is meant for this machine."""
    address = httpx.URL(sandbox.url)
    with socket.create_connection((address.host, address.port or 0), 60) as client:
        client.sendall(f"GET / HTTP/1.0\r\nUser-Agent: x/1\r\n{lines}\r\n".encode())
        assert client.recv(64).split()[1] == b"421"


def test_our_own_forms_can(sandbox: Sandbox, caller: Caller) -> None:
    for headers in (
        {"Origin": sandbox.url},
        {"Origin": sandbox.url, "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
    ):
        code = caller.new_code()["user_code"]
        page = caller.submit("/activate", {"user_code": code, "decision": "approve"}, **headers)
        assert page.status_code == 200


def test_authorize_sends_back_code_and_state(caller: Caller) -> None:
    page = caller.http.get("/oauth/authorize", params={**REQUEST, "state": "a&b=c d"})
    assert "Demo app wants to" in page.text
    assert 'value="a&amp;b=c d"' in page.text
    # Chromium holds the redirect after a form to the policy, too.
    assert page.headers["content-security-policy"].endswith("form-action 'self' http:")
    answer = caller.submit(
        "/oauth/authorize", {**REQUEST, "state": "a&b=c d", "decision": "approve"}
    )
    assert answer.status_code == 302
    target, query = location(answer.headers["location"])
    assert target == CALLBACK
    assert query.keys() == {"code", "state"}
    assert query["state"] == ["a&b=c d"]


def test_authorize_tells_of_a_new_account_and_of_signing_in_anew(caller: Caller) -> None:
    asked = {**REQUEST, "signup": "true", "prompt": "login"}
    page = caller.http.get("/oauth/authorize", params=asked)
    assert "make an account first" in page.text
    assert "sign in anew" in page.text
    assert caller.submit("/oauth/authorize", {**asked, "decision": "approve"}).status_code == 302


def test_authorize_denied(caller: Caller) -> None:
    answer = caller.submit("/oauth/authorize", {**REQUEST, "state": "s", "decision": "deny"})
    _, query = location(answer.headers["location"])
    assert query["error"] == ["access_denied"]
    assert query["state"] == ["s"]
    assert "code" not in query


def test_a_redirect_uri_may_have_a_query_of_its_own() -> None:
    uri = "http://localhost:8123/callback?tenant=7&empty="
    with Sandbox(redirect_uris=[uri]) as sandbox:
        caller = Caller(sandbox)
        with caller.http:
            answer = caller.submit(
                "/oauth/authorize", {**REQUEST, "redirect_uri": uri, "decision": "approve"}
            )
    assert answer.headers["location"].startswith(uri + "&code=")


def test_out_of_band_shows_the_code(caller: Caller) -> None:
    request = {**REQUEST, "redirect_uri": OUT_OF_BAND}
    page = caller.http.get("/oauth/authorize", params=request)
    assert page.headers["content-security-policy"].endswith("form-action 'self'")
    page = caller.submit("/oauth/authorize", {**request, "decision": "approve"})
    assert page.status_code == 200
    code = page.text.partition("readonly")[2].partition(">")[2].partition("<")[0]
    answer = caller.token(
        grant_type="authorization_code",
        code=code,
        redirect_uri=OUT_OF_BAND,
        client_secret="sandbox-client-secret",
    )
    assert answer.status_code == 200
    page = caller.submit("/oauth/authorize", {**request, "decision": "deny"})
    assert "Demo app is denied" in page.text


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": None}, "unsupported_response_type"),
        ({"code_challenge": CHALLENGE}, "invalid_request"),
        ({"code_challenge": CHALLENGE, "code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": "short", "code_challenge_method": "S256"}, "invalid_request"),
        ({"code_challenge_method": "S256"}, "invalid_request"),
        ({"signup": "1"}, "invalid_request"),
        ({"prompt": "none"}, "invalid_request"),
    ],
)
@pytest.mark.parametrize("decided", [False, True])
def test_the_application_is_told_of_its_mistakes(
    caller: Caller, change: dict[str, str | None], error: str, decided: bool
) -> None:
    fields = {k: v for k, v in ({**REQUEST, "state": "s"} | change).items() if v is not None}
    if decided:
        answer = caller.submit("/oauth/authorize", {**fields, "decision": "approve"})
    else:
        answer = caller.http.get("/oauth/authorize", params=fields)
    assert answer.status_code == 302
    target, query = location(answer.headers["location"])
    assert target == CALLBACK
    assert query["error"] == [error]
    assert query["state"] == ["s"]


@pytest.mark.parametrize(
    "change",
    [
        {"client_id": "wrong"},
        {"client_id": None},
        {"redirect_uri": "https://evil.example/"},
        {"redirect_uri": CALLBACK + "/"},
        {"redirect_uri": None},
    ],
)
@pytest.mark.parametrize("decided", [False, True])
def test_nobody_is_sent_to_a_stranger(
    caller: Caller, change: dict[str, str | None], decided: bool
) -> None:
    fields = {k: v for k, v in (REQUEST | change).items() if v is not None}
    if decided:
        answer = caller.submit("/oauth/authorize", {**fields, "decision": "approve"})
    else:
        answer = caller.http.get("/oauth/authorize", params=fields)
    assert answer.status_code == 400
    assert "location" not in answer.headers
    assert "This link does not work" in answer.text
