"""Marked secrets, a life full of trouble, and everything that others can read of it."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stores import valkey
from tests.tokens.life import CALL, NEARLY_A_WEEK, REFRESH, Life, end_renewals, refreshes, sign_in
from trakt_auth import FileTokenStore, RedisTokenStore, StoreError, TraktAuthError
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.sandbox.tokens import TokenBody

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
CLIENT_SECRET = "PLANTED-client-secret"


class Watch:
    """Knows every secret of a sandbox, those to come included."""

    def __init__(self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        self.secrets = [CLIENT_SECRET, valkey.PASSWORD]
        self._issue = sandbox._state.tokens.issue
        monkeypatch.setattr(sandbox._state.tokens, "issue", self._issued)

    def _issued(self, username: str) -> TokenBody:
        body = self._issue(username)
        self.secrets += [body["access_token"], body["refresh_token"]]
        return body

    def assert_no_secret(self, *texts: str) -> None:
        assert any(texts), "there is nothing to read, so nothing was tested"
        assert not [secret for secret in self.secrets for text in texts if secret in text]


@pytest.fixture
def watch(life: Life, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    life.sandbox = Sandbox(client_secret=CLIENT_SECRET, clock=life.time.trakt)
    with life.sandbox:
        yield Watch(life.sandbox, monkeypatch)


def readable(error: BaseException) -> str:
    """An error as the most talkative tool would print it, but for the frames of tests."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [frame for frame in report.stack if "/tests/" not in frame.filename]
    report.stack = traceback.StackSummary.from_list(frames)
    return "\n".join([*report.format(), repr(error), repr(error.args), repr(vars(error))])


TROUBLE = [
    *(Answer.html(503), Answer(429, headers={"Retry-After": "5"}), Answer.html(403)),
    *(Answer.html(200), Answer.json(400, {"error": "invalid_grant"}), Answer.reset(), None),
]


def test_logs_and_errors(life: Life, watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    """Of every logger there is, at their most talkative."""
    caplog.set_level(logging.DEBUG)
    errors: list[str] = []
    for trouble in TROUBLE:
        for age in (0, NEARLY_A_WEEK, NEARLY_A_WEEK + 601):
            life.sign_in(age=age)
            life.sandbox.script(REFRESH, [trouble])
            life.sandbox.script(CALL, [Answer(401)])
            try:
                life.program().call()
            except TraktAuthError as error:
                errors.append(readable(error))
    end_renewals()
    assert len(refreshes(life.sandbox)) > len(TROUBLE)
    loggers = {record.name.split(".")[0] for record in caplog.records}
    assert loggers >= {"httpx", "httpcore", "filelock"}
    watch.assert_no_secret(caplog.text)
    watch.assert_no_secret(*errors)
    watch.assert_no_secret(*(repr(vars(record)) for record in caplog.records))


@pytest.mark.parametrize("life", ["sync"], indirect=True)
def test_redis_and_its_errors(
    life: Life, watch: Watch, redis_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    life.store = RedisTokenStore(redis_url)
    life.sign_in(age=NEARLY_A_WEEK)
    program = life.program()
    assert program.call() == [200]
    assert refreshes(life.sandbox) == [200]
    wrong_password = RedisTokenStore(redis_url.replace(valkey.PASSWORD, "PLANTED-password"))
    nobody_there = RedisTokenStore(f"redis://:{valkey.PASSWORD}@127.0.0.1:1/0")
    watch.secrets.append("PLANTED-password")
    for store in (wrong_password, nobody_there):
        with pytest.raises(StoreError) as caught:
            life.program(store=store).call()
        watch.assert_no_secret(readable(caught.value), repr(store))
    watch.assert_no_secret(caplog.text)


HOLDER = """
import subprocess, sys
from trakt_auth import App, FileTokenStore, connect
with connect(App.from_env(), store=FileTokenStore(sys.argv[1])) as client:
    client.get_httpx_client().get("/users/settings")
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        child.stdin.write(b".")
        child.stdin.flush()
        child.stdout.read(1)  # its command line stands in /proc once it runs
        print(child.pid, flush=True)
        sys.stdin.read()
        child.kill()
"""


@pytest.mark.parametrize("life", ["sync"], indirect=True)
@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_the_process_list_and_the_environment_of_children(
    life: Life, watch: Watch, tmp_path: Path
) -> None:
    sign_in(life.sandbox, FileTokenStore(tmp_path / "tokens"), received_at=1.0)
    command = [sys.executable, "-c", HOLDER, str(tmp_path / "tokens")]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | life.sandbox.env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        child = int(holder.stdout.readline())
        for name in ("cmdline", "environ"):
            for pid in (holder.pid, child):
                shown = Path(f"/proc/{pid}/{name}").read_text()
                if name == "environ":
                    # Its owner has put the client secret there; nobody the tokens.
                    assert CLIENT_SECRET in shown
                    shown = shown.replace(CLIENT_SECRET, "")
                watch.assert_no_secret(shown)
        command = ["ps", "ww", "-p", f"{holder.pid},{child}"]
        listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        assert str(holder.pid) in listed
        watch.assert_no_secret(listed)
        holder.communicate("")
    assert refreshes(life.sandbox) == [200]
