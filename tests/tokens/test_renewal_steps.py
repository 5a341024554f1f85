"""The steps of one renewal, one after the other: each way that it can go, and each boundary."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.tokens.test_renewal import HOME, T0, WEEK, token
from tests.tokens.way import Way
from trakt_auth._tokens.ledger import Issued, Memory, Trouble
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
from trakt_auth.errors import (
    InvalidGrant,
    LoginRequired,
    StoreError,
    TraktAuthError,
    Unavailable,
)
from trakt_auth.token import Token

FRESH = token(9)
STALE = token(0, life=1800, at=T0 - 1000)
DEAD = token(0, life=1800, at=T0 - 1800)
NEW = token(1)
FULL = StoreError("full")
COMMAND = "trakt-auth login --account work"
NOBODY = f"Nobody is signed in as account work. Log in, for example by: {COMMAND}"
REFUSED = (
    f"Trakt no longer accepts the login of account work. Log in again, for example by: {COMMAND}"
)


class Play(Way):
    """A renewal of account work, and what its tests have in common."""

    def __init__(self, memory: Memory, rejected: Token | None = None) -> None:
        super().__init__(memory, T0, rejected)

    def looks_again(self, stored: Token | None, *, seconds: float = 0.3) -> None:
        """A pause without the lock, after which the store holds `stored`."""
        self.answer(Unlock())
        self.answer(SleepFor(0.3), after=seconds)
        self.answer(Lock())
        self.answer(Load(), stored)

    def comes_to_exchange(self, stale: Token, *, after: float = 0.0) -> None:
        """The store holds `stale`, and the lock is taken after so many seconds."""
        self.answer(Load(), stale)
        if stale.seconds_left(T0) > 0:
            self.answer(Deliver(stale))
        self.answer(Lock(), after=after)
        self.answer(Load(), stale)
        self.answer(Replace(stale, stale), value=True)

    def comes_to_save(self, stale: Token, new: Token = NEW, *, after: float = 0.0) -> None:
        self.comes_to_exchange(stale)
        self.answer(Exchange(stale), new, after=after)

    def fails_to_save(self, told: StoreError, pause: float) -> None:
        self.answer(Deliver(NEW))
        self.answer(StoreFailed(told))
        self.answer(SleepFor(pause))

    def is_told_that_it_is_saved(self, new: Token = NEW) -> None:
        self.answer(Deliver(new))
        self.answer(Saved(new))


@pytest.fixture
def memory() -> Memory:
    return Memory("work", HOME)


class TestLook:
    def test_a_token_that_is_fresh(self, memory: Memory) -> None:
        play = Play(memory)
        play.answer(Load(), FRESH)
        assert play.end == memory.held == FRESH

    def test_nobody_is_signed_in(self, memory: Memory) -> None:
        play = Play(memory)
        play.answer(Load(), None)
        assert isinstance(play.end, LoginRequired)
        assert str(play.end) == NOBODY

    def test_a_store_that_fails(self, memory: Memory) -> None:
        play = Play(memory)
        play.answer(Load(), FULL)
        play.answer(StoreFailed(FULL))
        assert play.end is FULL
        assert memory.trouble is None

    def test_a_store_that_fails_while_a_token_lives(self, memory: Memory) -> None:
        memory.held = STALE
        play = Play(memory)
        play.answer(Load(), FULL, after=3.0)
        play.answer(Deliver(STALE))
        play.answer(StoreFailed(FULL))
        assert play.end == STALE
        assert memory.trouble is not None
        assert memory.trouble.since == T0 + 3.0

    def test_a_store_that_fails_and_the_token_is_dead(self, memory: Memory) -> None:
        memory.held = DEAD
        play = Play(memory)
        play.answer(Load(), FULL)
        play.answer(StoreFailed(FULL))
        assert play.end is FULL

    def test_another_client_changes_the_account_meanwhile(self, memory: Memory) -> None:
        play = Play(memory)
        memory.hold(FRESH)
        play.answer(Load(), NEW)  # it was read before
        assert memory.held == FRESH
        play.answer(Load(), FRESH)
        assert play.end == FRESH

    def test_the_store_holds_the_token_that_was_rejected(self, memory: Memory) -> None:
        play = Play(memory, rejected=FRESH)
        play.answer(Load(), FRESH)
        assert memory.rejected == FRESH
        play.answer(Lock())
        play.answer(Load(), NEW)
        assert play.end == NEW
        assert memory.rejected is None

    def test_a_failure_that_lasts_is_not_tried_again(self, memory: Memory) -> None:
        memory.trouble = Trouble(DEAD, Unavailable("503"), 1, T0, 5.0)
        play = Play(memory)
        play.answer(Load(), DEAD)
        assert isinstance(play.end, Unavailable)


class TestRenewal:
    def test_a_stale_token_is_renewed_behind_the_backs_of_callers(self, memory: Memory) -> None:
        play = Play(memory)
        play.comes_to_save(STALE, after=7.0)
        assert memory.unsaved == Issued(STALE, NEW)
        assert memory.unsaved.token.received_at == T0 + 7.0
        play.answer(Replace(STALE, NEW), value=True)
        assert memory.unsaved is None
        play.is_told_that_it_is_saved()
        assert play.end == memory.held == NEW

    def test_a_dead_one_is_waited_for(self, memory: Memory) -> None:
        play = Play(memory)
        play.comes_to_save(DEAD)
        play.answer(Replace(DEAD, NEW), value=True)
        play.is_told_that_it_is_saved()
        assert play.end == NEW

    def test_another_process_was_first(self, memory: Memory) -> None:
        play = Play(memory)
        play.answer(Load(), DEAD)
        play.answer(Lock())
        play.answer(Load(), FRESH)
        assert play.end == FRESH

    def test_trakt_fails(self, memory: Memory) -> None:
        play = Play(memory)
        play.comes_to_exchange(STALE)
        play.answer(Exchange(STALE), Unavailable("503"), after=30.0)
        play.answer(Deliver(STALE))
        assert play.end == STALE
        assert memory.trouble is not None
        assert memory.trouble.since == T0 + 30.0

    def test_a_lock_that_cannot_be_taken(self, memory: Memory) -> None:
        play = Play(memory)
        play.answer(Load(), DEAD)
        play.answer(Lock(), FULL)
        play.answer(StoreFailed(FULL))
        assert play.end is FULL

    @pytest.mark.parametrize(("took", "served"), [(99.0, True), (99.5, True), (100.0, False)])
    def test_a_token_that_dies_while_it_is_saved(
        self, memory: Memory, took: float, *, served: bool
    ) -> None:
        short = token(1, life=100)
        play = Play(memory)
        play.comes_to_save(DEAD, short)
        play.answer(Replace(DEAD, short), value=True, after=took)
        if served:
            play.answer(Deliver(short))
        play.answer(Saved(short))
        if served:
            assert play.end == short
        else:
            play.answer(Load(), FRESH)
            assert play.end == FRESH

    def test_what_is_stored_changes_faster_than_it_can_be_used(self, memory: Memory) -> None:
        play = Play(memory)
        play.answer(Load(), DEAD)
        play.answer(Lock())
        for _ in range(5):
            play.answer(Load(), DEAD)
            play.answer(Replace(DEAD, DEAD), value=False)
        assert isinstance(play.end, Unavailable)
        assert str(play.end) == (
            "The token of account work changes or expires faster than it can be used. "
            "Try again later."
        )

    def test_what_was_not_saved_is_saved_first(self, memory: Memory) -> None:
        memory.held, memory.unsaved = NEW, Issued(STALE, NEW)
        play = Play(memory)
        play.answer(Load(), STALE)
        play.answer(Deliver(NEW))
        play.answer(Lock())
        play.answer(Load(), STALE)
        play.answer(Replace(STALE, NEW), value=True)
        play.is_told_that_it_is_saved()
        assert play.end == NEW

    def test_what_was_not_saved_and_is_stale_by_now_is_renewed(self, memory: Memory) -> None:
        old = token(1, at=T0 - WEEK)
        memory.held, memory.unsaved = old, Issued(STALE, old)
        play = Play(memory)
        play.answer(Load(), STALE)
        play.answer(Lock())
        play.answer(Load(), STALE)
        play.answer(Replace(STALE, old), value=True)
        play.answer(Saved(old))
        play.answer(Replace(old, old), value=True)
        play.answer(Exchange(old), FRESH)
        play.answer(Replace(old, FRESH), value=True)
        play.is_told_that_it_is_saved(FRESH)
        assert play.end == FRESH


class TestRefusal:
    """Trakt has refused the refresh token."""

    @pytest.fixture
    def play(self, memory: Memory) -> Play:
        play = Play(memory)
        play.comes_to_exchange(DEAD)
        play.answer(Exchange(DEAD), InvalidGrant("spent"))
        return play

    def test_it_is_marked_and_a_person_must_sign_in(self, memory: Memory, play: Play) -> None:
        play.answer(Load(), DEAD)
        play.answer(Replace(DEAD, evolve(DEAD, refused=True)), value=True)
        assert isinstance(play.end, LoginRequired)
        assert str(play.end) == REFUSED
        assert memory.held is not None
        assert (memory.held, memory.held.refused) == (DEAD, True)

    def test_another_program_had_used_it(self, memory: Memory, play: Play) -> None:
        play.answer(Load(), FRESH)
        play.answer(Load(), FRESH)
        assert play.end == FRESH
        assert not FRESH.refused

    def test_the_mark_cannot_be_saved(self, memory: Memory, play: Play) -> None:
        play.answer(Load(), DEAD)
        play.answer(Replace(DEAD, evolve(DEAD, refused=True)), FULL)
        assert isinstance(play.end, LoginRequired)
        assert memory.held is not None
        assert memory.held.refused

    def test_the_store_holds_another_login_by_then(self, memory: Memory, play: Play) -> None:
        play.answer(Load(), DEAD)
        play.answer(Replace(DEAD, evolve(DEAD, refused=True)), value=False)
        assert memory.held is not None
        assert memory.held.refused
        play.answer(Load(), DEAD)
        assert isinstance(play.end, LoginRequired), "it is not sent again"

    def test_the_store_fails(self, memory: Memory, play: Play) -> None:
        play.answer(Load(), FULL)
        play.answer(StoreFailed(FULL))
        assert play.end is FULL
        assert memory.held is not None
        assert memory.held.refused


class TestSave:
    @pytest.fixture
    def play(self, memory: Memory) -> Play:
        """It is about to save, a minute and 40 seconds after it began."""
        play = Play(memory)
        play.comes_to_save(DEAD, after=100.0)
        return play

    def test_a_store_that_fails_is_tried_again_for_a_minute(
        self, memory: Memory, play: Play
    ) -> None:
        pauses = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, *[5.0] * 10]
        for number, pause in enumerate(pauses):
            play.answer(Replace(DEAD, NEW), FULL)
            play.answer(Deliver(NEW))
            if number == 0:
                play.answer(StoreFailed(FULL))
            play.answer(SleepFor(pause))
        assert play.elapsed == pytest.approx(156.3)
        # At its 60th second it gives up.
        play.answer(Replace(DEAD, NEW), FULL, after=160.0 - play.elapsed)
        play.answer(Deliver(NEW))
        play.answer(Deliver(NEW))
        play.answer(StoreFailed(FULL))
        assert play.end == NEW
        assert memory.unsaved == Issued(DEAD, NEW)

    def test_a_store_that_takes_it_at_last(self, memory: Memory, play: Play) -> None:
        play.answer(Replace(DEAD, NEW), FULL, after=59.0)
        play.fails_to_save(FULL, 0.1)
        play.answer(Replace(DEAD, NEW), value=True)
        play.is_told_that_it_is_saved()
        assert play.end == NEW
        assert memory.unsaved is None

    def test_another_login_was_saved(self, memory: Memory, play: Play) -> None:
        play.answer(Replace(DEAD, NEW), value=False)
        play.answer(Load(), FRESH)
        assert memory.unsaved is None
        play.answer(Load(), FRESH)
        assert play.end == memory.held == FRESH

    def test_the_lock_was_lost(self, memory: Memory, play: Play) -> None:
        play.answer(Replace(DEAD, NEW), value=False)
        play.answer(Load(), DEAD)
        play.answer(Unlock())
        play.answer(Lock())
        play.answer(Deliver(NEW))
        assert isinstance(play.step, StoreFailed)
        assert str(play.step.error) == "What is stored changed while the new token was saved."
        play.answer(StoreFailed)
        play.answer(SleepFor(0.1))
        play.answer(Replace(DEAD, NEW), value=True)
        play.is_told_that_it_is_saved()
        assert play.end == NEW

    def test_the_login_is_missing_and_comes_back(self, memory: Memory, play: Play) -> None:
        play.answer(Replace(DEAD, NEW), value=False)
        for _ in range(2):
            play.answer(Load(), None)
            play.answer(Deliver(NEW))
            play.answer(SleepFor(0.3), after=4.9)
        assert play.elapsed == pytest.approx(109.8)
        play.answer(Load(), DEAD)
        play.answer(Deliver(NEW))
        assert isinstance(play.step, StoreFailed), "the lock is kept"
        assert memory.unsaved == Issued(DEAD, NEW)

    def test_another_login_takes_the_place_of_a_missing_one(
        self, memory: Memory, play: Play
    ) -> None:
        play.answer(Replace(DEAD, NEW), value=False)
        play.answer(Load(), None)
        play.answer(Deliver(NEW))
        play.answer(SleepFor(0.3))
        play.answer(Load(), FRESH)
        assert memory.unsaved is None
        play.answer(Load(), FRESH)
        assert play.end == FRESH

    @pytest.mark.parametrize("revoked", [None, Unavailable("503")])
    def test_the_account_was_deleted(
        self, memory: Memory, play: Play, revoked: TraktAuthError | None
    ) -> None:
        play.answer(Replace(DEAD, NEW), value=False)
        play.answer(Load(), None)
        play.answer(Deliver(NEW))
        play.answer(SleepFor(0.3), after=10.0)
        play.answer(Load(), None)
        play.answer(Revoke(NEW), revoked)
        assert isinstance(play.end, LoginRequired)
        assert str(play.end) == NOBODY
        assert memory.unsaved is None
        assert memory.held is None

    def test_an_older_save_leaves_alone_what_was_issued_since(
        self, memory: Memory, play: Play
    ) -> None:
        since = memory.unsaved = Issued(NEW, FRESH)
        play.answer(Replace(DEAD, NEW), value=True)
        assert memory.unsaved is since


class TestMissing:
    """A login that is held is missing from the store when it is to be renewed."""

    @pytest.fixture
    def play(self, memory: Memory) -> Play:
        """The lock was taken a minute and 40 seconds after the first look."""
        memory.held = STALE
        play = Play(memory)
        play.answer(Load(), None)
        play.answer(Deliver(STALE))
        play.now -= 100.0  # the clock does not go on
        play.answer(Lock(), after=100.0)
        return play

    def test_it_comes_back(self, memory: Memory, play: Play) -> None:
        play.answer(Load(), None)
        play.looks_again(None)
        play.looks_again(STALE)
        assert memory.missing_since is None
        play.answer(Replace(STALE, STALE), value=False)

    def test_it_counts_as_a_logout_in_the_end(self, memory: Memory, play: Play) -> None:
        play.answer(Load(), None)
        for _ in range(2):
            play.looks_again(None, seconds=4.5)
        play.now -= 1000.0
        play.looks_again(None, seconds=1.0)
        assert isinstance(play.end, LoginRequired)
        assert str(play.end) == NOBODY
        assert memory.held is None
