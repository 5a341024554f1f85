"""A store that fails: no refresh token is spent, and no new token lost."""

from __future__ import annotations

import pytest

from tests.tokens.life import end_renewals
from tests.tokens.refresher.conftest import (
    DEAD,
    FRESH,
    STALE,
    Machine,
    Trakt,
    stored,
    token,
    wait_for_looks,
)
from trakt_auth import App, LoginRequired, MemoryTokenStore, StoreError, Token
from trakt_auth._tokens.pauses import LONGEST_RENEWAL_PAUSE
from trakt_auth._tokens.renewal import SAVE_PATIENCE
from trakt_auth._tokens.store_watch import LOOK_EVERY
from trakt_auth.stores.base import NewerTokenSaved
from trakt_auth.stores.changes import changed


class Fragile(MemoryTokenStore):
    """A store that fails where it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.failing: set[str] = set()
        self.saves_left = 10**9
        self.saves_fail: list[bool] = []
        self.problem: Exception = StoreError("the disk is full")
        self.overtaken_by: Token | None = None

    def load(self, account: str) -> Token | None:
        if "load" in self.failing:
            raise StoreError("the disk cannot be read")
        return super().load(account)

    def save(self, account: str, token: Token) -> None:
        self.saves_left -= 1
        if self.saves_fail and self.saves_fail.pop(0):
            raise self.problem
        if self.saves_left < 0 and self.overtaken_by:
            self._tokens = dict.fromkeys(self._tokens, self.overtaken_by)
            raise NewerTokenSaved("the lock was lost")
        if "save" in self.failing or self.saves_left < 0:
            raise StoreError("the disk is full")
        super().save(account, token)


class TestStoreTrouble:
    @pytest.fixture
    def store(self) -> Fragile:
        store = Fragile()
        store.save("default", token(0))
        return store

    def test_a_full_disk_spends_no_refresh_token(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        store.failing = {"save"}
        assert machine.use() == "access-0"
        trakt.time.now = DEAD
        with pytest.raises(StoreError, match="full"):
            machine.use()
        assert trakt.sent == []
        store.failing = set()
        trakt.time.now += LONGEST_RENEWAL_PAUSE
        assert machine.use() == "access-1"

    def test_a_save_that_fails_is_tried_again_within_a_minute(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        waits = machine.hurry()
        store.saves_fail = [False, *[True] * 36]
        assert machine.renewed() == "access-1"
        assert stored(store).access_token == "access-1"
        assert waits == [0.3] * 34 + [5, 5]
        assert trakt.sent == ["refresh-0"]

    def test_a_token_that_was_not_saved_serves_everybody_here_until_it_is(
        self, machine: Machine, trakt: Trakt, store: Fragile, app: App
    ) -> None:
        waits = machine.hurry()
        store.saves_left = 1
        trakt.time.now = DEAD
        assert machine.refresher.get().access_token == "access-1"
        end_renewals()
        assert SAVE_PATIENCE <= sum(waits) < SAVE_PATIENCE + 6
        assert stored(store) == token(0)
        another = Machine(trakt, store, app)
        another.hurry()
        assert another.use() == "access-1"
        assert machine.use() == "access-1"
        store.saves_left = 10
        trakt.time.now += LOOK_EVERY
        assert machine.use() == "access-1"
        assert stored(store).access_token == "access-1"
        assert trakt.sent == ["refresh-0"]

    def test_its_successor_is_not_asked_for_before_it_is_saved(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        machine.hurry()
        store.saves_left = 1
        assert machine.renewed() == "access-1"
        with pytest.raises(StoreError, match="full"):
            machine.use(rejected=token(1))
        assert trakt.sent == ["refresh-0"]

    def test_closing_saves_it(self, machine: Machine, trakt: Trakt, store: Fragile) -> None:
        machine.hurry()
        store.saves_left = 1
        machine.refresher.get()
        machine.refresher.close()
        assert stored(store) == token(0)
        store.saves_left = 10
        machine.refresher.close()
        assert stored(store).access_token == "access-1"

    def test_a_token_that_was_not_saved_gives_way_to_a_new_login(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        machine.hurry()
        store.saves_left = 1
        assert machine.renewed() == "access-1"
        store.saves_left = 10
        store.save("default", token(7, received_at=float(STALE)))
        assert machine.use() == "access-7"
        assert stored(store) == token(7)

    def test_a_token_that_was_not_saved_is_revoked_where_the_account_was_deleted(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        machine.hurry()

        def delete() -> None:
            store._tokens.clear()
            changed(store, "default")

        trakt.before_answer = delete
        machine.use()
        with pytest.raises(LoginRequired, match="Nobody"):
            machine.use()
        assert trakt.revoked == ["access-1"]
        assert store.load("default") is None

    def test_a_token_that_was_not_saved_gives_way_to_one_saved_in_the_same_moment(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        store.saves_left = 1
        store.overtaken_by = token(7, received_at=float(STALE))
        assert machine.renewed() == "access-7"
        assert stored(store) == token(7)

    def test_a_store_that_raises_what_it_should_not_loses_nothing(
        self, machine: Machine, store: Fragile, caplog: pytest.LogCaptureFixture
    ) -> None:
        machine.hurry()
        store.saves_fail = [False, True, True]
        store.problem = OSError("PLANTED")
        assert machine.renewed() == "access-1"
        assert stored(store).access_token == "access-1"
        assert set(caplog.messages) == {"Account default: The token store failed (OSError)."}

    def test_a_refusal_that_cannot_be_written_down_is_remembered(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        trakt.time.now = DEAD
        trakt.sent = ["refresh-0"]
        store.saves_left = 1
        for _ in range(2):
            with pytest.raises(LoginRequired, match="no longer accepts"):
                machine.use()
            trakt.time.now += LONGEST_RENEWAL_PAUSE
        assert trakt.sent == ["refresh-0", "refresh-0"]

    def test_a_refusal_gives_way_to_a_login_saved_in_the_same_moment(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        trakt.sent = ["refresh-0"]
        store.saves_left = 1
        store.overtaken_by = token(7, received_at=float(STALE))
        machine.use()
        trakt.time.now += LOOK_EVERY
        machine.use()
        wait_for_looks()
        assert machine.use() == "access-7"

    def test_a_store_that_cannot_be_read_leaves_the_token_at_hand(
        self, machine: Machine, trakt: Trakt, store: Fragile
    ) -> None:
        trakt.time.now = FRESH
        machine.use()
        store.failing = {"load"}
        trakt.time.now = STALE
        assert machine.use() == "access-0"
        trakt.time.now = DEAD
        with pytest.raises(StoreError, match="read"):
            machine.use()
