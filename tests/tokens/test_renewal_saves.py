"""What a renewal does to save what was issued, and about a login that is missing."""

from __future__ import annotations

import pytest

from tests.tokens.model import HOME
from tests.tokens.way import DEAD, FRESH, FULL, NEW, NOBODY, STALE, Play
from trakt_auth._tokens.ledger import Issued, Ledger
from trakt_auth._tokens.renewal import (
    RESTORED,
    Deliver,
    Load,
    Lock,
    Replace,
    Revoke,
    SleepFor,
    StoreFailed,
    Unlock,
)
from trakt_auth.errors import (
    LoginRequired,
    TraktAuthError,
    Unavailable,
)
from trakt_auth.stores.changes import Version


@pytest.fixture
def memory() -> Ledger:
    return Ledger("work", HOME, Version(None))


class TestSave:
    @pytest.fixture
    def play(self, memory: Ledger) -> Play:
        """It is about to save, a minute and 40 seconds after it began."""
        play = Play(memory)
        play.comes_to_save(DEAD, after=100.0)
        return play

    def test_a_store_that_fails_is_tried_again_for_a_minute(
        self, memory: Ledger, play: Play
    ) -> None:
        pauses = [0.3] * 34 + [5.0] * 9
        for number, pause in enumerate(pauses):
            play.answer(Replace(DEAD, NEW), FULL)
            play.answer(Deliver(NEW))
            if number == 0:
                play.answer(StoreFailed(FULL))
            play.answer(SleepFor(pause))
        assert play.elapsed == pytest.approx(155.2)
        # At its 60th second it gives up.
        play.answer(Replace(DEAD, NEW), FULL, after=160.0 - play.elapsed)
        play.answer(Deliver(NEW))
        play.answer(Deliver(NEW))
        play.answer(StoreFailed(FULL))
        assert play.end == NEW
        assert memory.unsaved == Issued(DEAD, NEW)

    def test_a_store_that_takes_it_at_last(self, memory: Ledger, play: Play) -> None:
        play.answer(Replace(DEAD, NEW), FULL, after=59.0)
        play.fails_to_save(FULL, 5.0)
        play.answer(Replace(DEAD, NEW), value=True)
        play.is_told_that_it_is_saved()
        assert play.end == NEW
        assert memory.unsaved is None

    def test_another_login_was_saved(self, memory: Ledger, play: Play) -> None:
        play.answer(Replace(DEAD, NEW), value=False)
        play.answer(Load(), FRESH)
        assert memory.unsaved is None
        play.answer(Load(), FRESH)
        assert play.end == memory.held == FRESH

    def test_the_lock_was_lost(self, memory: Ledger, play: Play) -> None:
        play.answer(Replace(DEAD, NEW), value=False)
        play.answer(Load(), DEAD)
        play.answer(Unlock())
        play.answer(Lock())
        play.answer(Deliver(NEW))
        assert isinstance(play.step, StoreFailed)
        assert str(play.step.error) == "What is stored changed while the new token was saved."
        play.answer(StoreFailed)
        play.answer(SleepFor(0.3))
        play.answer(Replace(DEAD, NEW), value=True)
        play.is_told_that_it_is_saved()
        assert play.end == NEW

    def test_the_login_is_missing_and_comes_back(self, memory: Ledger, play: Play) -> None:
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
        self, memory: Ledger, play: Play
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
        self, memory: Ledger, play: Play, revoked: TraktAuthError | None
    ) -> None:
        play.answer(Replace(DEAD, NEW), value=False)
        play.answer(Load(), None)
        play.answer(Deliver(NEW))
        play.answer(SleepFor(0.3))
        memory.deleted = True
        play.answer(Load(), None)
        play.answer(Revoke(NEW), revoked)
        assert isinstance(play.end, LoginRequired)
        assert str(play.end) == NOBODY
        assert memory.unsaved is None
        assert memory.held is None

    def test_a_store_that_is_taken_at_its_word(self, memory: Ledger, play: Play) -> None:
        play.answer(Replace(DEAD, NEW), value=False)
        play.answer(Load(), None)
        play.answer(Deliver(NEW))
        play.answer(SleepFor(0.3), after=10.0)
        play.answer(Load(), None)
        assert isinstance(play.end, LoginRequired)
        assert (memory.unsaved, memory.saved, memory.held) == (None, None, None)

    def test_a_missing_one_is_written_back_and_an_old_one_replaced(
        self, memory: Ledger, play: Play
    ) -> None:
        play.answer(Replace(DEAD, NEW), value=RESTORED)
        play.is_told_that_it_is_saved()
        for found in (NEW, None, FULL):
            play.answer(SleepFor(0.3))
            play.answer(Load(), found)
        play.answer(SleepFor(0.3))
        play.answer(Load(), DEAD)
        play.answer(Replace(DEAD, NEW), value=True)
        assert play.end == memory.held == NEW

    def test_a_missing_one_that_was_written_back_is_guarded_for_ten_seconds(
        self, play: Play
    ) -> None:
        play.answer(Replace(DEAD, NEW), value=RESTORED)
        play.is_told_that_it_is_saved()
        play.answer(SleepFor(0.3), after=9.9)
        play.answer(Load(), NEW)
        play.answer(SleepFor(0.3))
        play.answer(Load(), NEW)
        assert play.end == NEW

    def test_an_old_one_that_comes_back_later_is_replaced(self, memory: Ledger, play: Play) -> None:
        play.answer(Replace(DEAD, NEW), value=True)
        play.is_told_that_it_is_saved()
        assert memory.saved == Issued(DEAD, NEW)
        later = Play(memory)
        later.answer(Load(), DEAD)
        later.answer(Deliver(NEW))
        later.answer(Lock())
        later.answer(Load(), DEAD)
        later.answer(Replace(DEAD, NEW), value=True)
        later.is_told_that_it_is_saved()
        assert later.end == NEW

    def test_an_older_save_leaves_alone_what_was_issued_since(
        self, memory: Ledger, play: Play
    ) -> None:
        since = memory.unsaved = Issued(NEW, FRESH)
        play.answer(Replace(DEAD, NEW), value=True)
        assert memory.unsaved is since


class TestMissing:
    """A login that is held is missing from the store when it is to be renewed."""

    @pytest.fixture
    def play(self, memory: Ledger) -> Play:
        """The lock was taken a minute and 40 seconds after the first look."""
        memory.held = STALE
        play = Play(memory)
        play.answer(Load(), None)
        play.answer(Deliver(STALE))
        play.now -= 100.0  # the clock does not go on
        play.answer(Lock(), after=100.0)
        return play

    def test_it_comes_back(self, memory: Ledger, play: Play) -> None:
        play.answer(Load(), None)
        play.looks_again(None)
        play.looks_again(STALE)
        assert memory.missing_since is None
        play.answer(Replace(STALE, STALE), value=False)

    def test_it_counts_as_a_logout_in_the_end(self, memory: Ledger, play: Play) -> None:
        play.answer(Load(), None)
        for _ in range(2):
            play.looks_again(None, seconds=4.5)
        play.now -= 1000.0
        play.looks_again(None, seconds=1.0)
        assert isinstance(play.end, LoginRequired)
        assert str(play.end) == NOBODY
        assert memory.held is None
