"""What `LeasedStore` makes of an author's steps, beyond the conformance kit."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from tests.stores.databases import SqliteStore
from tests.stores.making import assert_fails, make_token
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores import AsyncLeasedStore, LeasedStore, locking
from trakt_auth.stores.base import NewerTokenSaved
from trakt_auth.stores.leases import Keeper, uptime
from trakt_auth.token import Intent, Token


class OperationalError(Exception):
    """As databases have them."""


class Steps(LeasedStore):
    """Keeps what it is told, and fails by `error` if there is one."""

    error: Exception | None = None

    def __init__(self) -> None:
        self.tokens: dict[str, Any] = {}
        self.owner = ""
        self.uses = 0

    def use(self) -> Any:
        self.uses += 1
        return super().use()

    def read(self, account: str) -> Any:
        if self.error is not None:
            raise self.error
        return self.tokens.get(account)

    def put(self, account: str, token: Any) -> None:
        if self.error is not None:
            raise self.error
        self.tokens[account] = token

    def remove(self, account: str) -> None:
        self.tokens.pop(account, None)

    def swap(self, account: str, spent_refresh: str, token: Any) -> bool:
        found = self.tokens.get(account)
        if found is None or found.refresh_token != spent_refresh:
            return False
        self.tokens[account] = token
        return True

    def lease(self, account: str, owner: str, seconds: float) -> bool:
        self.seconds = seconds
        if self.owner not in ("", owner):
            return False
        self.owner = owner
        return True

    def release(self, account: str, owner: str) -> None:
        if self.owner == owner:
            self.owner = ""


def test_steps_are_given_keys() -> None:
    store = Steps()
    store.save("Ab\0c/", make_token())
    assert list(store.tokens) == ["%41b%00c%2f"]
    for name in ("", "x" * 201, "\ud800"):
        with pytest.raises(ConfigurationError):
            store.load(name)


def test_errors_of_steps_say_no_secret() -> None:
    store = Steps()
    secret = make_token().refresh_token
    store.error = ValueError(f"bad row: {secret}")
    assert_fails(lambda: store.load("default"), r"Cannot read .* in Steps: ValueError\.")
    assert_fails(lambda: store.save("default", make_token()), r"Cannot save .*: ValueError\.")
    store.error = OperationalError(f"no such table: logins\n[parameters: {secret}]")
    assert_fails(lambda: store.load("default"), r"OperationalError: no such table: logins\.$")


def test_what_is_no_token_is_an_error() -> None:
    store = Steps()
    store.tokens["default"] = {"access_token": "s3cr3t"}
    assert_fails(lambda: store.load("default"), "returns no Token")


def test_a_lock_that_another_has_taken_saves_nothing() -> None:
    store = Steps()
    with store.lock("default"):
        store.owner = "another"
        with pytest.raises(NewerTokenSaved, match="another one has taken the lock"):
            store.save("default", make_token(1))
        with pytest.raises(NewerTokenSaved):
            store.delete("default")
        store.tokens["default"] = make_token(1)
        assert store.replace("default", make_token(1), make_token(2))
    assert store.owner == "another"


class Slow(SqliteStore):
    """Its programs may stand still between `read` and `swap`: `meanwhile` happens there, once."""

    meanwhile: Callable[[], None] | None = None

    def swap(self, account: str, spent_refresh: str, token: Token) -> bool:
        meanwhile, self.meanwhile = self.meanwhile, None
        if meanwhile is not None:
            meanwhile()
        return super().swap(account, spent_refresh, token)


def noted(token: Token, pid: int, at: float) -> Token:
    """The token that a program is about to spend, so many seconds after the first one."""
    up = UP + at
    spending = Intent(host="h", boot="b", pid=pid, started="7", at=1e9 + at, uptime=up)
    return evolve(token, spending=spending)


OLD, NEW = make_token(1), make_token(2)
UP = uptime() - 60.0


@pytest.mark.parametrize("note", ["that it begins", "that nothing was spent"])
def test_a_program_that_stood_still_does_not_hide_that_another_has_begun(
    tmp_path: Path, note: str
) -> None:
    slow, other = Slow(tmp_path / "logins.sqlite"), SqliteStore(tmp_path / "logins.sqlite")
    mine, others = noted(OLD, 1, at=0.0), noted(OLD, 2, at=20.0)
    before, after = (OLD, mine) if note == "that it begins" else (mine, OLD)

    def another_begins() -> None:
        slow.run("update leases set ends = 0")
        other.run("update leases set owner = 'other', ends = ?", time.time() + 8)
        assert other.replace("default", before, others)

    slow.save("default", before)
    with slow.lock("default"):
        slow.meanwhile = another_begins
        assert not slow.replace("default", before, after), "it may send nothing"
    found = other.load("default")
    assert found is not None
    assert found.spending is not None
    assert found.spending.pid in (1, 2)
    assert found.spending.at >= 1e9 + 20.0, "nobody sends it before the other one can be done"
    assert other.replace("default", others, NEW)
    assert other.load("default") == NEW


def test_a_note_that_came_too_late_changes_nothing(tmp_path: Path) -> None:
    slow, other = (SqliteStore(tmp_path / "logins.sqlite") for _ in range(2))
    mine, others = noted(OLD, 1, at=0.0), noted(OLD, 2, at=20.0)
    slow.save("default", OLD)
    with slow.lock("default"):
        assert other.replace("default", OLD, others)
        assert not slow.replace("default", OLD, mine)
        assert other.replace("default", others, NEW)
        assert not slow.replace("default", OLD, mine)
    assert other.load("default") == NEW


def test_a_login_does_not_wait_for_a_holder_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "LONG_LOCK_WAIT", 0.0)
    store = Steps()
    store.owner = "another"
    store.save("default", OLD)
    assert store.load("default") == OLD
    store.delete("default")
    assert store.load("default") is None
    assert store.owner == "another"


class Interrupted(BaseException):
    """Raised by a handler of a signal."""


@pytest.mark.slow
def test_an_exception_before_the_lock_can_be_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, start = SqliteStore(tmp_path / "logins.sqlite"), Keeper.start
    store.lease_seconds = 0.2

    def interrupted(keeper: Keeper) -> None:
        start(keeper)
        raise Interrupted

    monkeypatch.setattr(Keeper, "start", interrupted)
    try:
        store.save("default", OLD)
    except Interrupted:
        monkeypatch.undo()
    with store.lock("default", timeout=60.0):
        pass


def test_an_answer_that_was_lost_may_have_been_a_yes() -> None:
    store = Steps()
    store.tokens["default"] = make_token(2)
    assert store.replace("default", make_token(1), make_token(2))
    assert not store.replace("default", make_token(1), make_token(3))


def test_every_step_runs_in_the_context_of_the_author() -> None:
    store = Steps()
    store.save("default", make_token())  # lease, lease, put, release
    store.load("default")
    assert store.uses == 5


def test_a_lock_lasts_for_thirty_seconds_at_most() -> None:
    store = Steps()
    for asked, lasts in ((8.0, 8.0), (3600.0, 30.0)):
        store.lease_seconds = asked
        with store.lock("default"):
            assert store.seconds == lasts


def test_a_lock_that_is_held_is_not_had_at_once(tmp_path: Path) -> None:
    one, two = (SqliteStore(tmp_path / "logins.sqlite") for _ in range(2))
    with one.lock("default"), pytest.raises(StoreError):
        two.lock("default", timeout=0).__enter__()


def test_an_author_who_forgets_a_step_is_told() -> None:
    for base in (LeasedStore, AsyncLeasedStore):
        with pytest.raises(TypeError, match="swap"):
            type("Mine", (base,), {})()
