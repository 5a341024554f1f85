"""Random writes of two people, against a small model: reads agree after each step."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sandbox.calling import ManualClock
from trakt_auth.sandbox import Sandbox
from trakt_auth.sandbox.account import Account

MOVIES = ["movie:12601", "movie:66", "movie:120", "movie:295", "movie:553"]
PEOPLE = ["robin", "alice"]
Step = tuple[str, str, str, list[str]]


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox(people=PEOPLE, clock=ManualClock())


STEPS = st.lists(
    st.tuples(
        st.sampled_from(PEOPLE),
        st.sampled_from(["history", "ratings", "collection", "watchlist", "favorites"]),
        st.sampled_from(["add", "remove"]),
        st.lists(st.sampled_from(MOVIES), min_size=1, max_size=4),
    ),
    max_size=12,
)


class Model:
    """What one person has, as simply as can be."""

    def __init__(self) -> None:
        self.plays: list[str] = []
        self.held: dict[str, list[str]] = {
            name: [] for name in ("ratings", "collection", "watchlist", "favorites")
        }

    def do(self, what: str, how: str, keys: list[str]) -> None:
        if what == "history":
            kept = [each for each in self.plays if each not in keys]
            self.plays = [*self.plays, *keys] if how == "add" else kept
            return
        held = self.held[what]
        if how == "add":
            held += [key for key in dict.fromkeys(keys) if key not in held]
        else:
            self.held[what] = [key for key in held if key not in keys]


def body(what: str, keys: list[str]) -> list[dict[str, Any]]:
    extra = {"rating": 7} if what == "ratings" else {}
    return [{"ids": {"trakt": int(key.partition(":")[2])}} | extra for key in keys]


def agree(account: Account, model: Model) -> None:
    assert sorted(play["item"] for play in account.history) == sorted(model.plays)
    assert set(account.ratings) == set(model.held["ratings"])
    assert account.collection == set(model.held["collection"])
    assert list(account.watchlist) == model.held["watchlist"]
    assert list(account.favorites) == model.held["favorites"]
    seen = account.do("sync.watched.list", "movies")
    assert {f"movie:{each['movie']['ids']['trakt']}" for each in seen} == set(model.plays)
    assert sum(each["plays"] for each in seen) == len(model.plays)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_reads_agree_after_each_step(sandbox: Sandbox, steps: list[Step]) -> None:
    before = sandbox.save()
    models = {name: Model() for name in PEOPLE}
    latest = dict.fromkeys(PEOPLE, "")
    for name, what, how, keys in steps:
        sandbox.advance(1)
        account = sandbox.person(name)
        account.do(f"sync.{what}.{how}", movies=body(what, keys))
        models[name].do(what, how, keys)
        for each in PEOPLE:
            agree(sandbox.person(each), models[each])
            now = sandbox.person(each).do("sync.last_activities")["all"]
            assert now >= latest[each]
            latest[each] = now
    sandbox.load(before)
    assert sandbox.save()["people"] == before["people"]


@settings(max_examples=30, deadline=None)
@given(keys=st.lists(st.sampled_from(MOVIES), min_size=1, max_size=4, unique=True))
@pytest.mark.parametrize("what", ["history", "ratings", "collection", "watchlist", "favorites"])
def test_to_remove_what_was_added_returns_to_the_state_before(
    sandbox: Sandbox, what: str, keys: list[str]
) -> None:
    account = sandbox.person("robin")
    before = sandbox.save()
    account.do(f"sync.{what}.add", movies=body(what, keys))
    account.do(f"sync.{what}.remove", movies=body(what, keys))
    agree(account, Model())
    sandbox.load(before)


def test_what_cannot_be_done(sandbox: Sandbox) -> None:
    with pytest.raises(LookupError, match=r"calendars\.shows"):
        sandbox.person("robin").do("calendars.shows")
    with pytest.raises(LookupError, match="nobody is called eve"):
        sandbox.person("eve")
    with pytest.raises(ValueError, match="save"):
        sandbox.load({"people": 3})
