"""One count of requests for all workers, on a real Valkey or Redis."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ports import free_port
from tests.stores import valkey
from trakt_auth import App, AsyncTrakt, ConfigurationError, RateLimited, Trakt
from trakt_auth.contrib.rates import RedisRates
from trakt_auth.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[valkey.Server]:
    if valkey.PROGRAM is None:
        pytest.skip("needs valkey-server or redis-server: apt-get install valkey-server")
    server = valkey.Server(tmp_path_factory.mktemp("valkey"))
    server.start()
    yield server
    server.stop()


@pytest.mark.slow
def test_two_objects_share_a_count(server: valkey.Server, tmp_path: Path) -> None:
    one, two = (RedisRates(server.url, prefix=tmp_path.name) for _ in range(2))
    assert [one.claim("robin", "GET") for _ in range(250)] == [0.0] * 250
    assert [two.claim("robin", "GET") for _ in range(250)] == [0.0] * 250
    assert 0 < one.claim("robin", "GET") <= 302
    assert 0 < two.claim("robin", "HEAD") <= 302
    # Others, and writes, count for themselves.
    assert two.claim("alice", "GET") == 0
    assert one.claim("robin", "POST") == 0
    assert 0 < two.claim("robin", "DELETE") <= 2


@pytest.mark.slow
def test_a_call_that_has_no_turn_is_not_sent(server: valkey.Server, tmp_path: Path) -> None:
    rates = RedisRates(server.url, prefix=tmp_path.name)
    with Sandbox() as sandbox, Trakt(sandbox.app, rate_limit=rates, max_wait=0) as trakt:
        trakt.certifications.list("movies")
        for _ in range(499):
            rates.claim(f"{sandbox.app.client_id} nobody", "GET")
        with pytest.raises(RateLimited) as refused:
            trakt.account("other").certifications.list("movies")
        assert refused.value.retry_after is not None
        assert len(sandbox.requests) == 1


@pytest.mark.slow
@pytest.mark.anyio
async def test_it_counts_in_an_event_loop(server: valkey.Server, tmp_path: Path) -> None:
    rates = RedisRates(server.url, prefix=tmp_path.name)
    with Sandbox() as sandbox:
        async with AsyncTrakt(sandbox.app, rate_limit=rates, max_wait=0) as trakt:
            await trakt.certifications.list("movies")
            for _ in range(499):
                rates.claim(f"{sandbox.app.client_id} nobody", "GET")
            with pytest.raises(RateLimited):
                await trakt.certifications.list("movies")


def test_a_count_that_is_away_costs_no_call(
    trakt_sandbox: Sandbox, trakt_app: App, caplog: pytest.LogCaptureFixture
) -> None:
    now = [0.0]
    rates = RedisRates(f"redis://:s3cr3t@127.0.0.1:{free_port()}/0")
    rates._clock = lambda: now[0]
    with (
        caplog.at_level(logging.WARNING, "trakt_auth"),
        Trakt(trakt_app, rate_limit=rates) as trakt,
    ):
        for _ in range(3):
            trakt.certifications.list("movies")
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        now[0] = 6.0
        trakt.certifications.list("movies")
    assert len(caplog.records) == 2
    assert "own count" in caplog.text
    assert "s3cr3t" not in caplog.text + repr(rates)


@pytest.mark.parametrize("url", ["http://s3cr3t", "redis://:s3cr3t@host:no/0", 7])
def test_a_url_that_cannot_work(url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        RedisRates(url)
    assert "s3cr3t" not in str(caught.value)


def test_a_count_that_is_none(app: App) -> None:
    with pytest.raises(ConfigurationError, match="rate_limit"):
        Trakt(app, rate_limit="redis://localhost")  # type: ignore[arg-type]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("processes", "reads", "anonymous", "writes"),
    [(2, 260, 0, 1), pytest.param(8, 200, 200, 4, marks=pytest.mark.nightly)],
)
def test_processes_that_share_a_count_meet_no_429(
    server: valkey.Server, processes: int, reads: int, anonymous: int, writes: int
) -> None:
    with Sandbox(rate_limits=True) as sandbox:
        # The same address for all of them, and one bucket for what nobody is signed in for.
        command = [sys.executable, "-m", "tests.contrib.counting", server.url]
        token = json.dumps(sandbox.sign_in().to_dict())
        workers = [
            subprocess.Popen(
                [*command, str(reads), str(anonymous), str(writes)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
                env={**os.environ, **sandbox.env},
            )
            for _ in range(processes)
        ]
        said = [worker.communicate(token)[0] for worker in workers]
        statuses = Counter(request.status for request in sandbox.requests)
    assert set(statuses) == {200, 201}
    assert statuses[201] == processes * writes
    assert sum(map(int, said)) > 0  # they were told to wait, and by nobody but themselves
