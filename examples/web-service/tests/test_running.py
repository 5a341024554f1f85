"""What operators care for: trouble, counters, the sweep, and a stop that loses nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
import redis
from conftest import HERE, Running, film_of, until
from person import Person
from valkey import Valkey
from watched.settings import Settings

from trakt_auth import ConfigurationError, RedisTokenStore
from trakt_auth.sandbox import Answer


class TestTrouble:
    def test_a_login_that_trakt_has_ended(self, robin: Person) -> None:
        robin.sign_in()
        robin.sandbox.revoke_all()
        answer = robin.get()
        assert answer.status_code == 401
        assert "Sign in again" in answer.text
        assert "Sign in with Trakt" in robin.get().text

    def test_trakt_is_busy(self, robin: Person) -> None:
        robin.sign_in()
        robin.sandbox.script("GET /users/me/history", [Answer(429, headers={"Retry-After": "120"})])
        answer = robin.get()
        assert answer.status_code == 503
        assert answer.headers["retry-after"] == "120"
        assert film_of("robin") in robin.get().text

    def test_valkey_is_killed_and_comes_back(self, robin: Person, valkey: Valkey) -> None:
        robin.sign_in()
        valkey.kill()
        assert robin.get("/healthz").status_code == 503
        assert robin.get().status_code == 503
        valkey.start()
        assert robin.get("/healthz").status_code == 200
        assert film_of("robin") in robin.get().text


class TestCounters:
    def test_they_count_what_happens(self, robin: Person, alice: Person) -> None:
        robin.sign_in()
        alice.sign_in_by_device()
        robin.sandbox.expire_access_tokens()
        robin.get()
        alice.press("/sign-out")
        lines = robin.get("/metrics").text.splitlines()
        for line in (
            'sign_ins_total{way="code"} 1',
            'sign_ins_total{way="device"} 1',
            "sign_outs_total 1",
            "trakt_token_renewals_total 1",
            "trakt_store_trouble_total 0",
        ):
            assert line in lines
        assert "# TYPE trakt_token_renewals_total counter" in lines

    def test_they_outlive_a_stop(self, robin: Person, service: Running, valkey: Valkey) -> None:
        robin.sign_in()
        service.stop()
        with redis.Redis.from_url(valkey.url, decode_responses=True) as client:
            assert client.hgetall("watched:counters") == {'sign_ins_total{way="code"}': "1"}


class TestTheSweep:
    def test_it_ends_what_no_session_uses(
        self, robin: Person, alice: Person, valkey: Valkey, environment: dict[str, str]
    ) -> None:
        robin.sign_in()
        alice.sign_in()
        robin.sandbox.script("POST /oauth/revoke", [Answer(503)])
        alice.press("/sign-out")
        result = subprocess.run(
            [sys.executable, "-m", "watched.sweep"],
            env=environment,
            cwd=HERE,
            capture_output=True,
            text=True,
        )
        assert (result.returncode, result.stderr) == (0, "")
        assert result.stdout == "1 ended, 0 left for the next time\n"
        assert len(RedisTokenStore(valkey.url).accounts()) == 1
        (left,) = robin.sandbox.everything()["sessions"]
        assert left["username"] == "robin"
        assert film_of("robin") in robin.get().text


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_lets_requests_end_and_renewals_be_saved(
    robin: Person, service: Running, valkey: Valkey, number: int
) -> None:
    robin.sign_in()
    robin.sandbox.expire_access_tokens()
    late = Answer.slow(1.5)
    robin.sandbox.script("POST /oauth/token", [late])
    before = len(robin.sandbox.requests)
    with ThreadPoolExecutor(1) as thread:
        page = thread.submit(robin.get)
        until(
            lambda: any(each.status == 401 for each in robin.sandbox.requests[before:]),
            "a call was refused",
        )
        service.stop(number)
        assert film_of("robin") in page.result().text
    (account,) = RedisTokenStore(valkey.url).accounts()
    token = RedisTokenStore(valkey.url).load(account)
    (session,) = robin.sandbox.everything()["sessions"]
    assert token is not None
    assert token.refresh_token == session["refresh_token"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TRAKT_CLIENT_ID", ""),
        ("TRAKT_REDIRECT_URI", ""),
        ("TRAKT_REDIRECT_URI", "https://watched.example/back"),
        ("WATCHED_SECRET", ""),
        ("WATCHED_SECRET", "short"),
    ],
)
def test_settings_that_cannot_work(name: str, value: str) -> None:
    good = {
        "TRAKT_CLIENT_ID": "id",
        "TRAKT_REDIRECT_URI": "https://watched.example/callback",
        "WATCHED_SECRET": "s" * 32,
    }
    assert Settings.from_env(good).secure
    assert "s" * 32 not in repr(Settings.from_env(good))
    with pytest.raises(ConfigurationError, match=name):
        Settings.from_env({**good, name: value})
