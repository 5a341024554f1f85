"""Programs die and stand still in mid-renewal, at a server of each kind."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.attacks.dying import LOGIN
from tests.attacks.fake import FakeTrakt
from tests.attacks.programs import ROOT
from tests.stores.databases import SqliteStore
from trakt_auth import FileTokenStore

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
]


@pytest.fixture(params=[False, True], ids=["refuses", "revokes"])
def server(trakt: FakeTrakt, request: pytest.FixtureRequest) -> FakeTrakt:
    """A server of each kind: a token that is sent twice is refused, or ends its login."""
    trakt.revokes_families = request.param
    return trakt


@pytest.fixture
def database(tmp_path: Path) -> SqliteStore:
    return SqliteStore(tmp_path / "logins.sqlite")


def attacked(
    trakt: FakeTrakt, store: FileTokenStore | SqliteStore, *how: object
) -> list[dict[str, Any]]:
    """What happened, as `tests.attacks.dying` says it."""
    first, *more = map(str, how)
    done = subprocess.run(
        [sys.executable, "-m", "tests.attacks.dying", first, str(store.path), *more],
        cwd=ROOT,
        env={**os.environ, **trakt.env},
        capture_output=True,
        text=True,
        timeout=1200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def sent(trakt: FakeTrakt, number: int) -> int:
    return trakt.sent.count(f"refresh-{number}")


@pytest.mark.nightly
def test_killed_at_every_system_call(server: FakeTrakt, store: FileTokenStore) -> None:
    points = attacked(server, store, "kill")
    assert len(points) > 50
    for point in points:
        number = point["number"]
        if point["next"] == f"access-{number + 1}":
            assert sent(server, number) == 1, point
        else:  # Trakt's answer was lost: that alone ends a login
            assert point["next"].startswith("LoginRequired"), point
            assert sent(server, number) == 2, point
    lost = sum(sent(server, point["number"]) == 2 for point in points)
    print(f"{len(points)} places to die, {lost} of them after Trakt had seen the request")


@pytest.mark.nightly
def test_stopped_at_every_system_call(server: FakeTrakt, store: FileTokenStore) -> None:
    points = attacked(server, store, "stop")
    assert len(points) > 50
    for point in points:
        old, new = (f"access-{point['number'] + more}" for more in (0, 1))
        assert point["meanwhile"] in {old, new}, point
        assert point["result"] == point["next"] == new, point
        assert sent(server, point["number"]) == 1, point


@pytest.mark.nightly
def test_killed_at_every_step_in_a_database(server: FakeTrakt, database: SqliteStore) -> None:
    points = attacked(server, database, "kill")
    assert len(points) > 10
    for point in points:
        number = point["number"]
        new = f"access-{number + 1}"
        # What it has begun to send, nobody sends for a while.
        assert point["next"] == new or point["next"].startswith("Unavailable"), point
        if point["later"] == new:
            assert sent(server, number) == 1, point
        else:  # Trakt's answer was lost: that alone ends a login
            assert point["later"].startswith("LoginRequired"), point
            assert "stopped in mid-renewal" in point["later"], point
            assert sent(server, number) == 2, point
    lost = sum(sent(server, point["number"]) == 2 for point in points)
    print(f"{len(points)} places to die, {lost} of them after Trakt had seen the request")


@pytest.mark.nightly
def test_stopped_at_every_step_past_its_lease(server: FakeTrakt, database: SqliteStore) -> None:
    points = attacked(server, database, "stop")
    assert len(points) > 10
    for point in points:
        old, new = (f"access-{point['number'] + more}" for more in (0, 1))
        assert {point["result"], point["next"]} <= {old, new}, point
        # A thread of it that stands still within a statement keeps all of SQLite locked.
        locked = point["meanwhile"].endswith("database is locked.")
        assert locked or point["meanwhile"] in {old, new}, point
        assert point["later"] == new, point
        assert sent(server, point["number"]) == 1, point
    taken = sum(point["meanwhile"] == f"access-{point['number'] + 1}" for point in points)
    print(f"{len(points)} places to stand still, {taken} of them before it had said that it begins")


@pytest.mark.nightly
def test_a_login_while_a_renewal_stands_still(trakt: FakeTrakt, store: FileTokenStore) -> None:
    points = attacked(trakt, store, "login")
    assert len(points) > 50
    wrong = [point for point in points if point["next"] != f"access-{point['number'] + LOGIN}"]
    assert wrong == [], f"{len(wrong)} of {len(points)}"


@pytest.mark.parametrize(
    ("kills", "seconds"),
    [
        pytest.param(400, 0, marks=pytest.mark.nightly, id="400 kills"),
        pytest.param(0, 30, marks=pytest.mark.nightly, id="no kill"),
    ],
)
def test_killed_at_random(
    server: FakeTrakt, store: FileTokenStore, kills: int, seconds: int
) -> None:
    chance, seed = random.Random(), random.randrange(1 << 32)
    print(f"seed {seed}")
    server.odd = {"expires_in": 1}
    server.before_answer = lambda: time.sleep(chance.uniform(0, 0.05))
    *lost, _ = attacked(server, store, "load", kills, seconds, seed)
    times = Counter(server.sent)
    twice = [each for each in times if times[each] > 1]
    assert sum(times.values()) - len(times) <= kills, "each repeat comes after a kill"
    assert sorted(twice) == sorted(f"refresh-{each['lost']}" for each in lost)
    assert len(lost) <= kills < len(server.sent)
    print(f"{kills} kills in {len(server.sent)} renewals cost {len(lost)} logins")


@pytest.mark.nightly
@pytest.mark.parametrize("seconds", [60, 600])
def test_requests_and_answers_are_lost(
    server: FakeTrakt, store: FileTokenStore, seconds: int
) -> None:
    """Ten minutes with the network of a train: nothing is lost but with an answer."""
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    chance, without_answer = random.Random(seed), list[str]()

    def loses(spent: str) -> bool:
        if chance.random() < 0.02:
            without_answer.append(spent)
            return True
        return False

    server.odd, server.loses = {"expires_in": 1}, loses
    *lost, _ = attacked(server, store, "load", 0, seconds, seed)
    assert {f"refresh-{each['lost']}" for each in lost} <= set(without_answer)
    twice = {each for each, times in Counter(server.sent).items() if times > 1}
    assert twice <= set(without_answer)
    print(f"{len(without_answer)} lost answers of {len(server.sent)} cost {len(lost)} logins")
