"""Workers are killed while they refresh: the file holds a whole token, and the others go on."""

from __future__ import annotations

import functools
import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve

from tests.tokens.forking import LOGIN_REQUIRED, Workers
from tests.tokens.life import refreshes, sign_in, stored, until
from trakt_auth import FileTokenStore, Token
from trakt_auth._tokens.refresher import Refresher
from trakt_auth.sandbox import Sandbox
from trakt_auth.sandbox.tokens import TokenBody

ROOT = Path(__file__).parents[2]
WORKERS = 3


class Ledger:
    """Every token that a sandbox has issued, and the one whose refresh token works."""

    def __init__(self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        self.issued = dict[str, str]()
        self._issue = sandbox._state.tokens.issue
        monkeypatch.setattr(sandbox._state.tokens, "issue", self._noted)

    def _noted(self, username: str) -> TokenBody:
        body = self._issue(username)
        self.issued[body["access_token"]] = body["refresh_token"]
        return body

    def is_whole(self, token: Token) -> bool:
        return self.issued.get(token.access_token) == token.refresh_token

    def is_newest(self, token: Token) -> bool:
        return token.access_token == list(self.issued)[-1]


def has_gone_on(ledger: Ledger, seen: int, store: FileTokenStore) -> bool:
    return len(ledger.issued) > seen or stored(store).refused


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("least", [50, pytest.param(200, marks=pytest.mark.nightly)])
def test_kills_at_random_moments_of_refreshes(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, least: int
) -> None:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    ledger = Ledger(sandbox, monkeypatch)
    store = FileTokenStore(tmp_path / "tokens")
    sign_in(sandbox, store, time.time())
    kills = lost = 0
    with Workers(sandbox.url, str(store.path), str(ROOT)) as workers:
        while kills < least or refreshes(sandbox).count(200) < least:
            while len(workers.pids) < WORKERS:
                workers.start()
            # Whatever was killed before, somebody refreshes within the patience of `until`.
            until(functools.partial(has_gone_on, ledger, len(ledger.issued), store))
            time.sleep(chance.uniform(0, 0.01))
            # Sometimes all at once, as when a machine loses power.
            for _ in range(WORKERS if chance.random() < 0.1 else 1):
                status = workers.kill(chance.randrange(len(workers.pids)))
                killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
                assert killed or os.waitstatus_to_exitcode(status) == LOGIN_REQUIRED
                kills += killed
            token = stored(store)
            assert ledger.is_whole(token)
            assert store.file("default").stat().st_mode & 0o777 == 0o600
            if token.refused:
                # Killed between Trakt's answer and the rename: nobody holds the new token.
                lost += 1
                assert not ledger.is_newest(token), "no login is required while one works"
                while workers.pids:
                    assert os.waitstatus_to_exitcode(workers.end(0)) == LOGIN_REQUIRED
                sign_in(sandbox, store, time.time())
    print(f"{kills} kills in {len(refreshes(sandbox))} refreshes cost {lost} logins")
    with store.lock("default", timeout=0):
        token = stored(store)
    if not ledger.is_newest(token):
        token = sign_in(sandbox, store, time.time())
    rejected = evolve(token, received_at=None)  # however new
    assert ledger.is_newest(Refresher(sandbox.app, store).get(rejected=rejected))
    assert {file.name for file in store.path.iterdir()} == {"default.json", "default.lock"}
