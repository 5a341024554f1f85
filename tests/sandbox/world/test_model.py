"""Random writes of two people, against a small model: reads agree after each step."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sandbox.calling import ManualClock
from trakt_auth.sandbox import Account, Refusal, Sandbox

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


MANY = settings().max_examples * 3 // 2


@settings(max_examples=MANY, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_reads_agree_after_each_step(sandbox: Sandbox, steps: list[Step]) -> None:
    before = sandbox.save()
    models = {name: Model() for name in PEOPLE}
    latest = {each: moments(sandbox.person(each).do("sync.last_activities")) for each in PEOPLE}
    for name, what, how, keys in steps:
        sandbox.advance(1)
        account = sandbox.person(name)
        account.do(f"sync.{what}.{how}", movies=body(what, keys))
        models[name].do(what, how, keys)
        for each in PEOPLE:
            agree(sandbox.person(each), models[each])
            now = moments(sandbox.person(each).do("sync.last_activities"))
            assert all(was <= later for was, later in zip(latest[each], now, strict=True))
            latest[each] = now
    sandbox.load(before)
    assert sandbox.save()["people"] == before["people"]


def reads(account: Account) -> dict[str, Any]:
    """All that Trakt says of what somebody has."""
    return {
        "history": account.do("sync.history.list"),
        "watched": account.do("sync.watched.list", "movies"),
        "ratings": account.do("sync.ratings.list"),
        "collection": account.do("sync.collection.list", "movies"),
        "watchlist": account.do("sync.watchlist.list"),
        "favorites": account.do("sync.favorites.list"),
    }


def moments(activities: Any) -> list[str]:
    """Every time in `last_activities`, in the order of their names."""
    if isinstance(activities, dict):
        return [time for name in sorted(activities) for time in moments(activities[name])]
    return [activities or ""]


@settings(max_examples=MANY // 2)
@given(there=st.sets(st.sampled_from(MOVIES), max_size=4), steps=STEPS, data=st.data())
@pytest.mark.parametrize("what", ["history", "ratings", "collection", "watchlist", "favorites"])
def test_to_remove_what_was_added_returns_to_the_state_before(
    sandbox: Sandbox, what: str, there: set[str], steps: list[Step], data: st.DataObject
) -> None:
    """Whatever else both have, and whatever the other one does meanwhile."""
    new = sorted(set(MOVIES) - there)
    keys = data.draw(st.lists(st.sampled_from(new), min_size=1, unique=True))
    saved = sandbox.save()
    account, other = (sandbox.person(name) for name in PEOPLE)
    for each in ("history", "ratings", "collection", "watchlist", "favorites"):
        account.do(f"sync.{each}.add", movies=body(each, sorted(there)))
    sandbox.advance(1)
    before, told = reads(account), moments(account.do("sync.last_activities"))
    account.do(f"sync.{what}.add", movies=body(what, keys))
    assert reads(account) != before
    for _, kind, how, items in steps:
        sandbox.advance(1)
        other.do(f"sync.{kind}.{how}", movies=body(kind, items))
    account.do(f"sync.{what}.remove", movies=body(what, keys))
    assert reads(account) == before
    after = moments(account.do("sync.last_activities"))
    assert all(earlier <= later for earlier, later in zip(told, after, strict=True))
    assert max(after) > max(told)
    sandbox.load(saved)


def test_what_cannot_be_done(sandbox: Sandbox) -> None:
    with pytest.raises(LookupError, match=r"users\.year_in_review"):
        sandbox.person("robin").do("users.year_in_review")
    with pytest.raises(LookupError, match="nobody is called eve"):
        sandbox.person("eve")
    with pytest.raises(ValueError, match="save"):
        sandbox.load({"people": 3})
    before = sandbox.save()
    for missing in ("comments", "notes", "requests", "next_id"):
        with pytest.raises(ValueError, match="save"):
            sandbox.load({key: each for key, each in before.items() if key != missing})
        with pytest.raises(ValueError, match="save"):
            sandbox.load({**before, "people": [], missing: None} | {"next_id": "one"})
    assert sandbox.save()["people"] == before["people"]


def test_what_is_done_is_checked_as_a_request_is(sandbox: Sandbox) -> None:
    robin = sandbox.person("robin")
    film = {"ids": {"trakt": 66}}
    with pytest.raises(Refusal) as caught:
        robin.do("sync.ratings.add", movies=[film | {"rating": 11}])
    assert caught.value.status == 422
    with pytest.raises(Refusal):
        robin.do("sync.ratings.add", movis=[film | {"rating": 8}])
    with pytest.raises(Refusal):
        robin.do("users.history", "me", "music")


def test_the_values_of_a_path_stand_for_what_they_do_in_a_call(sandbox: Sandbox) -> None:
    robin = sandbox.person("robin")
    saved = sandbox.save()
    robin.do("sync.history.add", movies=[{"ids": {"trakt": 66}}])
    assert len(robin.do("users.history", "me", "movies")) == 1
    assert len(robin.do("users.history", "me", "movies", "66")) == 1
    assert robin.do("users.history", "me", "movies", "120") == []
    sandbox.load(saved)


def test_an_account_is_who_it_names_after_loading_too(sandbox: Sandbox) -> None:
    robin, saved = sandbox.person("robin"), sandbox.save()
    eve = sandbox.add_person("eve")
    robin.do("sync.history.add", movies=[{"ids": {"trakt": 66}}])
    sandbox.load(saved)
    assert list(robin.history) == []
    with pytest.raises(LookupError, match="eve"):
        _ = eve.history
