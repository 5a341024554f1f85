"""Looks into the store: what others did to the account is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tokens.refresher.conftest import FRESH, Machine, Trakt, token, wait_for_looks
from trakt_auth import (
    App,
    ConfigurationError,
    FileTokenStore,
    LoginRequired,
    MemoryTokenStore,
    StoreError,
    Token,
)
from trakt_auth._tokens.ledger import ABSENCE, LOOK_EVERY
from trakt_auth._tokens.refresher import Refresher


class TestLooks:
    """What others did to the account."""

    def test_the_same_process_is_noticed_at_the_next_call(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = FRESH
        assert machine.use() == "access-0"
        store.save("default", token(5))
        assert machine.use() == "access-5"
        store.delete("default")
        with pytest.raises(LoginRequired, match="Nobody"):
            machine.use()
        store.save("default", token(6))
        assert machine.use() == "access-6"

    def test_by_another_object_for_the_same_place(
        self, trakt: Trakt, app: App, tmp_path: Path
    ) -> None:
        trakt.time.now = FRESH
        store = FileTokenStore(tmp_path / "tokens")
        store.save("default", token(0))
        refresher = Refresher(app, store, clock=trakt.time.clock)
        assert refresher.get() == token(0)
        FileTokenStore(tmp_path / "tokens").save("default", token(5))
        assert refresher.at_hand() is None
        assert refresher.get() == token(5)

    def test_another_process_is_noticed_within_half_a_minute(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = FRESH
        assert machine.use() == "access-0"
        store._tokens["default"] = token(5)
        trakt.time.now += LOOK_EVERY - 0.5
        assert machine.use() == "access-0"
        wait_for_looks()
        assert machine.use() == "access-0", "the store is not asked more often"
        trakt.time.now += 0.5
        assert machine.use() == "access-0", "nobody waits for the look"
        wait_for_looks()
        assert machine.use() == "access-5"
        store._tokens.clear()
        for pause in (LOOK_EVERY, ABSENCE):
            trakt.time.now += pause
            assert machine.use() == "access-5", "it may be away for a moment"
            wait_for_looks()
        with pytest.raises(LoginRequired, match="Nobody"):
            machine.use()

    def test_one_look_is_one_read(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        loads: list[str] = []
        load = store.load
        store.load = lambda account: loads.append(account) or load(account)  # type: ignore[method-assign,func-returns-value]
        trakt.time.now = FRESH
        machine.use()
        for _ in range(100):
            machine.use()
        assert len(loads) == 1
        trakt.time.now += LOOK_EVERY
        for _ in range(100):
            machine.use()
        wait_for_looks()
        assert len(loads) == 2

    @pytest.mark.parametrize("error", [StoreError, ConfigurationError])
    def test_a_store_that_fails_then_costs_nothing(
        self,
        machine: Machine,
        trakt: Trakt,
        store: MemoryTokenStore,
        error: type[Exception],
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        trakt.time.now = FRESH
        machine.use()

        def load(_: str) -> Token:
            raise error("hangs")

        store.load = load  # type: ignore[assignment]
        trakt.time.now += LOOK_EVERY
        for _ in range(3):
            assert machine.use() == "access-0"
            wait_for_looks()
        assert [each.getMessage() for each in caplog.records] == ["Account default: hangs"]
