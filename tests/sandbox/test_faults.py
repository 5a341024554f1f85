"""Scripted answers, each as a client meets it."""

from __future__ import annotations

import socket
import threading

import httpx
import pytest

from tests.sandbox.calling import CLIENT_ID, HEADERS, Caller
from trakt_auth.sandbox import Answer, Sandbox

POLL = "POST /oauth/device/token"
TOKEN = "POST /oauth/token"


def test_a_script_plays_in_order_and_then_the_truth_is_told(
    sandbox: Sandbox, caller: Caller
) -> None:
    code = caller.new_code()["device_code"]
    sandbox.script(POLL, [Answer(429, headers={"Retry-After": "7"}), Answer(502), None])
    sandbox.script(POLL, [Answer(503)])
    slow_down = caller.poll(code)
    assert (slow_down.status_code, slow_down.headers["retry-after"]) == (429, "7")
    assert caller.poll(code).status_code == 502
    sandbox.advance(5)
    assert caller.poll(code).status_code == 400
    assert caller.poll(code).status_code == 503
    sandbox.advance(5)
    assert caller.poll(code).status_code == 400


def test_a_script_is_for_one_route(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.script(TOKEN, [Answer(500)])
    code = caller.new_code()["device_code"]
    assert caller.poll(code).status_code == 400
    assert caller.http.get("/oauth/token").status_code == 405
    assert caller.token().status_code == 500


def test_a_route_may_be_made_up(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.script("GET /movies/upside-down/now", [Answer.json(200, [{"watchers": 3}])])
    answer = caller.http.get("/movies/upside-down/now?page=2")
    assert answer.json() == [{"watchers": 3}]
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert caller.http.get("/movies/upside-down/now").status_code == 404


@pytest.mark.parametrize("route", ["/oauth/token", "POST oauth/token", "post /x", "GET /x?y=1"])
def test_a_route_is_a_method_and_a_path(sandbox: Sandbox, route: str) -> None:
    with pytest.raises(ValueError, match="a method and a path"):
        sandbox.script(route, [Answer()])


def test_a_scripted_answer_has_no_effect(sandbox: Sandbox, caller: Caller) -> None:
    token = sandbox.issue_token()
    for answer in (Answer.html(502), Answer.truncated(), Answer.dropped(), Answer.reset()):
        sandbox.script(TOKEN, [answer])
        try:
            assert caller.refresh(token["refresh_token"]).status_code == 502
        except httpx.TransportError:
            assert answer != Answer.html(502)
    assert caller.refresh(token["refresh_token"]).status_code == 200


def test_html_and_noise(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.script(TOKEN, [Answer.html(520), Answer.noise(200, 1_000_000)])
    page = caller.token()
    assert page.status_code == 520
    assert page.headers["content-type"].startswith("text/html")
    noise = caller.token()
    assert (noise.status_code, len(noise.content)) == (200, 1_000_000)


def test_dropped(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.script(TOKEN, [Answer.dropped()])
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        caller.token()
    assert sandbox.requests[-1].status is None


def test_reset(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.script(TOKEN, [Answer.reset()])
    with pytest.raises(httpx.ReadError):
        caller.token()
    assert sandbox.requests[-1].status is None


def test_truncated(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.script(TOKEN, [Answer.truncated()])
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        caller.token()
    assert sandbox.requests[-1].status == 200


def test_lost_has_the_real_effect(sandbox: Sandbox, caller: Caller) -> None:
    token = sandbox.issue_token()
    sandbox.script(TOKEN, [Answer.lost()])
    with pytest.raises(httpx.RemoteProtocolError):
        caller.refresh(token["refresh_token"])
    assert sandbox.requests[-1].status is None
    assert caller.refresh(token["refresh_token"]).json()["error"] == "invalid_grant"


def test_slow_is_the_truth_told_late(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.script("POST /oauth/device/code", [Answer.slow(0.05)])
    answer = caller.http.post("/oauth/device/code", json={"client_id": CLIENT_ID})
    assert answer.status_code == 200
    assert answer.elapsed.total_seconds() >= 0.05


@pytest.mark.slow
def test_a_slow_answer_comes_true_for_a_client_that_gave_up(
    sandbox: Sandbox, caller: Caller
) -> None:
    token = sandbox.issue_token()
    sandbox.script(TOKEN, [Answer.slow(0.2), Answer.slow(0.4)])
    with pytest.raises(httpx.ReadTimeout), httpx.Client(timeout=0.05, headers=HEADERS) as hasty:
        hasty.post(
            f"{sandbox.url}/oauth/token",
            json={
                "client_id": CLIENT_ID,
                "grant_type": "refresh_token",
                "refresh_token": token["refresh_token"],
            },
        )
    # The second slow answer waits until the first has had its effect.
    assert caller.refresh(token["refresh_token"]).json()["error"] == "invalid_grant"


def test_a_slow_answer_ends_with_the_sandbox(caplog: pytest.LogCaptureFixture) -> None:
    failed = threading.Event()
    with Sandbox() as sandbox:
        sandbox.script("GET /slow", [Answer.slow(60)])

        def call() -> None:
            with pytest.raises(httpx.TransportError), httpx.Client(timeout=30) as client:
                client.get(f"{sandbox.url}/slow", headers=HEADERS)
            failed.set()

        thread = threading.Thread(target=call)
        with httpx.Client() as probe:
            thread.start()
            # A connection came between ours, and has had no answer.
            while sandbox.requests[-1:] == [] or (
                sandbox.requests[-1].connection == len(sandbox.requests)
            ):
                probe.get(sandbox.url, headers={**HEADERS, "Connection": "close"})
    thread.join(60)
    assert failed.is_set()
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []


@pytest.mark.parametrize("status", [100, 199, 600, -1])
def test_a_status_that_is_none(status: int) -> None:
    with pytest.raises(ValueError, match="200 to 599"):
        Answer(status)


@pytest.mark.parametrize("seconds", [-1, 61, float("nan"), float("inf")])
def test_nothing_waits_for_ever(seconds: float) -> None:
    with pytest.raises(ValueError, match="0 to 60 s late"):
        Answer.slow(seconds)


def test_an_answer_is_a_value() -> None:
    headers = {"Retry-After": "7"}
    answer = Answer(429, headers=headers)
    headers.clear()
    assert answer == Answer(429, headers={"Retry-After": "7"})
    assert len({answer, Answer(429, headers={"Retry-After": "7"})}) == 1
    assert Answer.noise(502, 10) == Answer.noise(502, 10)
    assert len({Answer.dropped(), Answer.reset(), Answer.lost(), Answer.truncated()}) == 4


def test_a_request_that_breaks_off_is_none(sandbox: Sandbox, caller: Caller) -> None:
    address = httpx.URL(sandbox.url)
    with socket.create_connection((address.host, address.port or 0)) as client:
        client.sendall(b"POST /oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")
    assert caller.http.get("/oauth/token").status_code == 405
    assert [request.method for request in sandbox.requests] == ["GET"]
