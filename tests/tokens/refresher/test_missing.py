"""A login that is missing from its store: looked for again for 10 s before that is a logout."""

from __future__ import annotations

from pathlib import Path

import anyio
import attrs
import pytest

from tests.tokens import places
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
from tests.tokens.way import Way
from trakt_auth import (
    App,
    InvalidGrant,
    LoginRequired,
    MemoryTokenStore,
    StoreError,
    Token,
    Unavailable,
)
from trakt_auth._tokens.ledger import Ledger, adopt
from trakt_auth._tokens.pauses import ABSENCE
from trakt_auth._tokens.renewal import (
    Deliver,
    Exchange,
    Load,
    Lock,
    Replace,
    Revoke,
    Saved,
    SleepFor,
    StoreFailed,
    Unlock,
)
from trakt_auth.stores.changes import Version
from trakt_auth.token import Home

HOME = Home("client-id", "https://auth.trakt.tv", "https://api.trakt.tv")


class MissingWay(Way):
    """A renewal of token 0, whose login goes missing."""

    def __init__(self, now: float, held: Token | None = None) -> None:
        memory = Ledger("default", HOME, Version(None))
        memory.hold(held)
        super().__init__(memory, now)

    def until_answered(self) -> None:
        """Up to the moment when Trakt has issued the next token."""
        self.answer(Load, token(0))
        self.answer(Lock)
        self.answer(Load, token(0))
        self.answer(Replace(token(0), token(0)), value=True)
        self.answer(Exchange(token(0)), token(1, created_at=int(self.now)))
        assert self.memory.held is not None
        self.new = self.memory.held

    def miss(self, deliver: Token) -> None:
        """One look that finds nothing, and the pause before the next."""
        self.answer(Load, None)
        self.answer(Deliver(deliver))
        self.answer(SleepFor)


class TestWhenItIsSaved:
    """Between Trakt's answer and the save."""

    @pytest.fixture
    def way(self) -> MissingWay:
        way = MissingWay(DEAD)
        way.until_answered()
        return way

    def test_an_old_token_that_comes_back_is_replaced(self, way: MissingWay) -> None:
        way.answer(Replace(token(0), way.new), value=False)
        way.miss(deliver=way.new)
        way.miss(deliver=way.new)
        way.answer(Load, token(0))
        # The lock is kept: nobody has taken it.
        way.answer(Deliver(way.new))
        way.answer(StoreFailed)
        way.answer(SleepFor)
        way.answer(Replace(token(0), way.new), value=True)
        way.answer(Deliver(way.new))
        way.answer(Saved(way.new))
        assert way.end == way.new
        assert way.memory.unsaved is None

    def test_it_is_looked_for_for_ten_seconds_and_not_revoked(self, way: MissingWay) -> None:
        way.answer(Replace, value=False)
        while way.elapsed < ABSENCE:
            way.miss(deliver=way.new)
            assert way.memory.unsaved is not None
            assert way.memory.held == way.new
        assert way.elapsed < ABSENCE + 0.3
        way.answer(Load, None)
        assert isinstance(way.end, LoginRequired)
        assert way.memory.unsaved is None
        assert way.memory.held is None

    @pytest.mark.parametrize("revoked", [None, Unavailable("no connection")])
    def test_one_that_was_deleted_for_sure_is_revoked_at_once(
        self, way: MissingWay, revoked: Unavailable | None
    ) -> None:
        way.answer(Replace, value=False)
        way.memory.deleted = True
        way.answer(Load, None)
        way.answer(Revoke(way.new), revoked)
        assert isinstance(way.end, LoginRequired)
        assert way.memory.held is None

    def test_a_store_that_fails_meanwhile_is_no_absence(self, way: MissingWay) -> None:
        """As where the directory is missing, and then there again, without the file."""
        way.answer(Replace, value=False)
        way.miss(deliver=way.new)
        way.elapsed += ABSENCE - 1
        way.answer(Load, StoreError("the directory is missing"))
        way.answer(Deliver(way.new))
        way.answer(StoreFailed)
        way.answer(SleepFor)
        way.answer(Replace, value=False)
        way.elapsed += 2.0
        way.miss(deliver=way.new)
        assert way.memory.unsaved is not None, "the 10 s begin anew"

    def test_another_login_is_given_way_to(self, way: MissingWay) -> None:
        way.answer(Replace, value=False)
        way.miss(deliver=way.new)
        way.answer(Load, token(7, received_at=float(DEAD)))
        assert way.memory.unsaved is None
        way.answer(Load, token(7, received_at=float(DEAD)))
        assert way.end == token(7)

    def test_a_lock_that_was_lost_is_taken_again(self, way: MissingWay) -> None:
        way.answer(Replace, value=False)
        way.answer(Load, token(0))
        way.answer(Unlock)
        way.answer(Lock)
        way.answer(Deliver(way.new))
        way.answer(StoreFailed)
        way.answer(SleepFor)
        way.answer(Replace(token(0), way.new), value=True)
        assert way.step == Deliver(way.new), "the token comes before the event"

    def test_a_new_token_that_is_dead_by_then_is_not_delivered(self, way: MissingWay) -> None:
        way.answer(Replace, value=False)
        way.now += 10**9
        way.answer(Load, None)
        assert isinstance(way.step, SleepFor)


class TestBefore:
    """A login that is missing when a renewal is due: nothing is sent for it."""

    def test_a_living_one_serves_while_it_is_looked_for_and_is_renewed_once_it_is_back(
        self,
    ) -> None:
        way = MissingWay(STALE, token(0))
        way.answer(Load, None)
        way.answer(Deliver(token(0)))
        way.answer(Lock)
        way.answer(Load, None)
        way.answer(Unlock)
        way.answer(SleepFor)
        way.answer(Lock)
        way.answer(Load, token(0))
        way.answer(Replace(token(0), token(0)), value=True)
        assert way.step == Exchange(token(0))

    @pytest.mark.parametrize("now", [STALE, DEAD])
    def test_after_ten_seconds_nobody_is_signed_in(self, now: int) -> None:
        way = MissingWay(now, token(0))
        way.answer(Load, None)
        if now == STALE:
            way.answer(Deliver(token(0)))
        way.answer(Lock)
        while way.elapsed < ABSENCE:
            way.now = now  # a wall clock that stands still
            way.answer(Load, None)
            assert way.memory.held == token(0)
            way.answer(Unlock)
            way.answer(SleepFor)
            way.answer(Lock)
        way.now = now
        way.answer(Load, None)
        assert isinstance(way.end, LoginRequired)
        assert way.memory.held is None

    def test_a_refused_one_is_not_sent_again_where_the_store_could_not_be_told(self) -> None:
        way = MissingWay(DEAD, token(0))
        way.answer(Load, token(0))
        way.answer(Lock)
        way.answer(Load, token(0))
        way.answer(Replace, value=True)
        way.answer(Exchange, InvalidGrant("spent"))
        way.answer(Load, None)
        way.answer(Replace, value=False)
        way.answer(Load, None)
        way.answer(Unlock)
        way.answer(SleepFor)
        way.answer(Lock)
        way.answer(Load, token(0))
        assert isinstance(way.end, LoginRequired)
        assert "no longer accepts" in str(way.end)

    def test_a_store_that_fails_is_told_of_after_the_token(self) -> None:
        way = MissingWay(STALE, token(0))
        way.answer(Load, StoreError("the directory is missing"))
        way.answer(Deliver(token(0)))
        way.answer(StoreFailed)
        assert way.end == token(0)

    def test_a_new_process_finds_nobody_signed_in_at_once(self) -> None:
        way = MissingWay(DEAD)
        way.answer(Load, None)
        assert isinstance(way.end, LoginRequired)


class TestMemory:
    @pytest.fixture
    def memory(self) -> Ledger:
        memory = Ledger("default", HOME, Version(None))
        memory.hold(token(0))
        return memory

    def test_what_is_held_goes_on_for_ten_seconds(self, memory: Ledger) -> None:
        assert adopt(memory, None, 100.0) == token(0)
        assert adopt(memory, None, 109.9) == token(0)
        with pytest.raises(LoginRequired):
            adopt(memory, None, 110.0)
        assert memory.held is None

    def test_one_that_was_found_again_has_ten_seconds_more(self, memory: Ledger) -> None:
        adopt(memory, None, 100.0)
        adopt(memory, token(0), 105.0)
        assert adopt(memory, None, 111.0) == token(0)

    def test_a_clock_that_is_set_back_begins_anew(self, memory: Ledger) -> None:
        adopt(memory, None, 100.0)
        assert adopt(memory, None, 50.0) == token(0)
        assert adopt(memory, None, 59.0) == token(0)
        with pytest.raises(LoginRequired):
            adopt(memory, None, 60.0)

    def test_one_that_this_process_has_deleted_is_gone_at_once(self, memory: Ledger) -> None:
        memory.deleted = True
        with pytest.raises(LoginRequired):
            adopt(memory, None, 100.0)


class TestLooks:
    """Behind the callers' backs, with a token that lives."""

    def test_it_is_looked_for_again_every_second(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore
    ) -> None:
        trakt.time.now = FRESH
        assert machine.use() == "access-0"
        store._tokens.clear()  # by nobody who would say so
        trakt.time.now += 30
        assert machine.use() == "access-0"
        wait_for_looks()
        store._tokens["default"] = token(5)
        trakt.time.now += 1
        assert machine.use() == "access-0"
        wait_for_looks()
        assert machine.use() == "access-5"


class TestAtOnce:
    @pytest.mark.parametrize("now", [FRESH, STALE, DEAD])
    def test_a_logout_by_this_process_is_no_absence(
        self, machine: Machine, trakt: Trakt, store: MemoryTokenStore, now: int
    ) -> None:
        trakt.time.now = FRESH
        machine.use()
        waits = machine.hurry()
        store.delete("default")
        trakt.time.now = now
        with pytest.raises(LoginRequired):
            machine.use()
        assert waits == []


@pytest.mark.parametrize("kind", ["blocking store", "async store"])
@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_a_renewal_in_an_event_loop_keeps_the_login_likewise(
    app: App, tmp_path: Path, kind: str, loop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = places.Place(kind, app, tmp_path)
    old = places.token(0, places.DEAD)
    place.put(old)

    async def unlink() -> None:
        if isinstance(place.store, places.Loops):
            place.store.tokens.clear()
        else:
            place.store.file("default").unlink()

    waits: list[float] = []
    sleep = anyio.sleep

    def hurry(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 2:
            place.put_back(old)

    async def hurry_in_loop(seconds: float) -> None:
        await sleep(0)
        hurry(seconds)

    monkeypatch.setattr(anyio, "sleep", hurry_in_loop)
    place.refresher._context = attrs.evolve(place.refresher._context, sleep=hurry)
    place.trakt.before = unlink

    async def main() -> None:
        assert await place.refresher.aget() == places.token(1)
        await place.refresher.aclose()

    anyio.run(main, backend=loop)
    assert place.stored() == places.token(1)
    assert waits[:2] == [0.3, 0.3]


def test_a_renewal_on_a_thread_keeps_the_login(
    machine: Machine, trakt: Trakt, store: MemoryTokenStore
) -> None:
    waits: list[float] = []

    def hurry(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            store._tokens["default"] = token(0)

    context = machine.refresher._context
    machine.refresher._context = attrs.evolve(context, sleep=hurry, monotonic=lambda: sum(waits))
    trakt.before_answer = store._tokens.clear
    machine.use()
    assert stored(store).access_token == "access-1"
    assert trakt.revoked == []
