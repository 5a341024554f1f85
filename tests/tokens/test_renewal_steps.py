"""The steps of one renewal, one after the other: each way that it can go, and each boundary."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.tokens.model import HOME, T0, WEEK, token
from tests.tokens.way import DEAD, FRESH, FULL, NEW, NOBODY, REFUSED, STALE, Play
from trakt_auth._tokens.ledger import Issued, Ledger, Trouble
from trakt_auth._tokens.renewal import (
    Deliver,
    Exchange,
    Load,
    Lock,
    RenewalStep,
    Replace,
    Saved,
    StoreFailed,
)
from trakt_auth.errors import (
    InvalidGrant,
    LoginRequired,
    StoreError,
    Unavailable,
)
from trakt_auth.stores.changes import Version


@pytest.fixture
def memory() -> Ledger:
    return Ledger("work", HOME, Version(None))


class TestLook:
    def test_a_token_that_is_fresh(self, memory: Ledger) -> None:
        play = Play(memory)
        play.answer(Load(), FRESH)
        assert play.end == memory.held == FRESH

    def test_nobody_is_signed_in(self, memory: Ledger) -> None:
        play = Play(memory)
        play.answer(Load(), None)
        assert isinstance(play.end, LoginRequired)
        assert str(play.end) == NOBODY

    def test_a_store_that_fails(self, memory: Ledger) -> None:
        play = Play(memory)
        play.answer(Load(), FULL)
        play.answer(StoreFailed(FULL))
        assert play.end is FULL
        assert memory.trouble is None

    def test_a_store_that_fails_while_a_token_lives(self, memory: Ledger) -> None:
        memory.held = STALE
        play = Play(memory)
        play.answer(Load(), FULL, after=3.0)
        play.answer(Deliver(STALE))
        play.answer(StoreFailed(FULL))
        assert play.end == STALE
        assert memory.trouble is not None
        assert (type(memory.trouble.error), memory.trouble.since) == (StoreError, T0 + 3.0)

    @pytest.mark.parametrize("slow", [Deliver(STALE), StoreFailed(FULL)])
    def test_a_store_that_fails_and_the_token_dies_then(
        self, memory: Ledger, slow: RenewalStep
    ) -> None:
        memory.held = STALE
        play = Play(memory)
        play.answer(Load(), FULL)
        for step in (Deliver(STALE), StoreFailed(FULL)):
            play.answer(step, after=800.0 if step == slow else 0.0)
        assert play.end is FULL

    def test_a_store_that_fails_and_the_token_is_dead(self, memory: Ledger) -> None:
        memory.held = DEAD
        play = Play(memory)
        play.answer(Load(), FULL)
        play.answer(StoreFailed(FULL))
        assert play.end is FULL

    def test_another_client_changes_the_account_meanwhile(self, memory: Ledger) -> None:
        play = Play(memory)
        memory.hold(FRESH)
        play.answer(Load(), NEW)  # it was read before
        assert memory.held == FRESH
        play.answer(Load(), FRESH)
        assert play.end == FRESH

    def test_the_store_holds_the_token_that_was_rejected(self, memory: Ledger) -> None:
        play = Play(memory, rejected=FRESH)
        play.answer(Load(), FRESH)
        assert memory.rejected == FRESH
        play.answer(Lock())
        play.answer(Load(), NEW)
        assert play.end == NEW
        assert memory.rejected is None

    def test_a_failure_that_lasts_is_not_tried_again(self, memory: Ledger) -> None:
        memory.trouble = Trouble(DEAD, Unavailable("503"), 1, T0, 5.0)
        play = Play(memory)
        play.answer(Load(), DEAD)
        assert isinstance(play.end, Unavailable)


class TestRenewal:
    def test_a_stale_token_is_renewed_behind_the_backs_of_callers(self, memory: Ledger) -> None:
        play = Play(memory)
        play.comes_to_save(STALE, after=7.0)
        assert memory.unsaved is not None
        assert memory.unsaved == Issued(STALE, NEW)
        assert memory.unsaved.token.received_at == T0 + 7.0
        assert memory.unsaved.token.rejections == 1
        play.answer(Replace(STALE, NEW), value=True)
        assert memory.unsaved is None
        play.is_told_that_it_is_saved()
        assert play.end == memory.held == NEW

    def test_a_dead_one_is_waited_for(self, memory: Ledger) -> None:
        play = Play(memory)
        play.comes_to_save(DEAD)
        play.answer(Replace(DEAD, NEW), value=True)
        play.is_told_that_it_is_saved()
        assert play.end == NEW

    def test_a_rejected_one_is_renewed_and_not_again_so_soon(self, memory: Ledger) -> None:
        memory.hold(FRESH)
        memory.reject(FRESH)
        play = Play(memory, rejected=FRESH)
        play.answer(Load(), FRESH)
        play.answer(Lock())
        play.answer(Load(), FRESH)
        play.answer(Replace(FRESH, FRESH), value=True)
        play.answer(Exchange(FRESH), NEW, after=7.0)
        assert memory.unsaved is not None
        assert memory.unsaved.token.rejections == 1
        play.answer(Replace(FRESH, NEW), value=True)
        play.is_told_that_it_is_saved()
        assert play.end == NEW

    def test_a_rejected_one_does_not_serve_on_when_trakt_fails(self, memory: Ledger) -> None:
        problem = Unavailable("503")
        play = Play(memory, rejected=FRESH)
        play.answer(Load(), FRESH)
        play.answer(Lock())
        play.answer(Load(), FRESH)
        play.answer(Replace(FRESH, FRESH), value=True)
        play.answer(Exchange(FRESH), problem)
        assert play.end is problem

    def test_another_process_was_first(self, memory: Ledger) -> None:
        play = Play(memory)
        play.answer(Load(), DEAD)
        play.answer(Lock())
        play.answer(Load(), FRESH)
        assert play.end == FRESH

    def test_trakt_fails(self, memory: Ledger) -> None:
        play = Play(memory)
        play.comes_to_exchange(STALE)
        play.answer(Exchange(STALE), Unavailable("503"), after=30.0)
        play.answer(Deliver(STALE))
        assert play.end == STALE
        assert memory.trouble is not None
        assert memory.trouble.since == T0 + 30.0

    def test_a_lock_that_cannot_be_taken(self, memory: Ledger) -> None:
        play = Play(memory)
        play.answer(Load(), DEAD)
        play.answer(Lock(), FULL)
        play.answer(StoreFailed(FULL))
        assert play.end is FULL

    @pytest.mark.parametrize(("took", "served"), [(99.0, True), (99.5, True), (100.0, False)])
    def test_a_token_that_dies_while_it_is_saved(
        self, memory: Ledger, took: float, *, served: bool
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

    def test_what_is_stored_changes_faster_than_it_can_be_used(self, memory: Ledger) -> None:
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

    def test_what_was_not_saved_is_saved_first(self, memory: Ledger) -> None:
        memory.held, memory.unsaved = NEW, Issued(STALE, NEW)
        play = Play(memory)
        play.answer(Load(), STALE)
        play.answer(Deliver(NEW))
        play.answer(Lock())
        play.answer(Load(), STALE)
        play.answer(Replace(STALE, NEW), value=True)
        play.is_told_that_it_is_saved()
        assert play.end == NEW

    def test_what_was_not_saved_gives_way_to_another_login(self, memory: Ledger) -> None:
        memory.held, memory.unsaved = NEW, Issued(STALE, NEW)
        play = Play(memory)
        play.answer(Load(), STALE)
        play.answer(Deliver(NEW))
        play.answer(Lock())
        play.answer(Load(), STALE)
        play.answer(Replace(STALE, NEW), value=False)
        play.answer(Load(), FRESH)
        play.answer(Load(), FRESH)
        assert play.end == FRESH

    def test_what_was_not_saved_and_is_stale_by_now_is_renewed(self, memory: Ledger) -> None:
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
    def play(self, memory: Ledger) -> Play:
        play = Play(memory)
        play.comes_to_exchange(DEAD)
        play.answer(Exchange(DEAD), InvalidGrant("spent"))
        return play

    def test_it_is_marked_and_a_person_must_sign_in(self, memory: Ledger, play: Play) -> None:
        play.answer(Load(), DEAD)
        play.answer(Replace(DEAD, evolve(DEAD, refused=True)), value=True)
        assert isinstance(play.end, LoginRequired)
        assert str(play.end) == REFUSED
        assert memory.held is not None
        assert (memory.held, memory.held.refused) == (DEAD, True)

    def test_another_program_had_used_it(self, memory: Ledger, play: Play) -> None:
        play.answer(Load(), FRESH)
        play.answer(Load(), FRESH)
        assert play.end == FRESH
        assert not FRESH.refused

    def test_the_mark_cannot_be_saved(self, memory: Ledger, play: Play) -> None:
        play.answer(Load(), DEAD)
        play.answer(Replace(DEAD, evolve(DEAD, refused=True)), FULL)
        assert isinstance(play.end, LoginRequired)
        assert memory.held is not None
        assert memory.held.refused

    def test_the_store_holds_another_login_by_then(self, memory: Ledger, play: Play) -> None:
        play.answer(Load(), DEAD)
        play.answer(Replace(DEAD, evolve(DEAD, refused=True)), value=False)
        assert memory.held is not None
        assert memory.held.refused
        play.answer(Load(), DEAD)
        assert isinstance(play.end, LoginRequired), "it is not sent again"

    def test_the_store_fails(self, memory: Ledger, play: Play) -> None:
        play.answer(Load(), FULL)
        play.answer(StoreFailed(FULL))
        assert play.end is FULL
        assert memory.held is not None
        assert memory.held.refused

    def test_another_host_has_refused_it(self) -> None:
        host = "https://other.example"
        play = Play(Ledger("work", HOME._replace(api_url=host), Version(None)))
        dead = evolve(DEAD, api_url=host)
        play.comes_to_exchange(dead)
        play.answer(Exchange(dead), InvalidGrant("spent"))
        play.answer(Load(), dead)
        play.answer(Replace(dead, evolve(dead, refused=True)), value=True)
        assert isinstance(play.end, LoginRequired)
        assert play.end.problem == "other.example no longer accepts the login of account work."
