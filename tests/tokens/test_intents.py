"""What a renewal writes down before it spends a refresh token, and what others make of it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from attrs import evolve

from tests.tokens.model import HOME, T0, intent_of, token
from tests.tokens.way import DEAD, FULL, NEW, STALE, Play, Way
from trakt_auth._tokens.ledger import Ledger
from trakt_auth._tokens.owners import intent
from trakt_auth._tokens.renewal import Deliver, Exchange, Load, Lock, Lost, Replace, StoreFailed
from trakt_auth.errors import (
    InvalidClient,
    InvalidGrant,
    LoginRequired,
    RateLimited,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)
from trakt_auth.stores.changes import Version
from trakt_auth.token import Intent, Token


@pytest.fixture
def memory() -> Ledger:
    return Ledger("work", HOME, Version(None))


def of_another(*, at: float = T0, uptime: float = 1e6, boot: str = "other") -> Intent:
    return intent_of(2, at=at, uptime=uptime, boot=boot)


def lost(*, maybe_done: bool, status: int | None = None) -> Unavailable:
    error = Unavailable("lost", status=status)
    error.maybe_done = maybe_done
    return error


def spending(play: Play) -> Intent | None:
    """What the step that is handed out writes down."""
    assert isinstance(play.step, Replace)
    return play.step.token.spending


class TestItsOwn:
    @pytest.fixture(params=[True, False])
    def play(self, request: pytest.FixtureRequest, memory: Ledger) -> Play:
        play = Play(memory, sure=request.param)
        play.answer(Load(), DEAD)
        play.answer(Lock(), after=3.0)
        play.answer(Load(), DEAD)
        return play

    def test_it_is_in_the_write_that_tries_the_store_and_goes_with_the_save(
        self, play: Play
    ) -> None:
        assert spending(play) == intent_of(1, at=T0 + 3.0, uptime=1e6 + 3.0)
        play.answer(Replace(DEAD, DEAD), value=True)
        play.answer(Exchange(DEAD), NEW)
        assert spending(play) is None

    @pytest.mark.parametrize(
        "error",
        [
            lost(maybe_done=False),
            RateLimited("429", status=429),
            Unavailable("425", status=425),
            InvalidClient("401"),
            UnexpectedResponse("400", status=400),
            UnexpectedResponse("404", status=404),
        ],
    )
    @pytest.mark.parametrize("cleared", [True, False, FULL])
    def test_what_is_surely_unspent_is_cleared(
        self, memory: Ledger, play: Play, error: TraktAuthError, cleared: object
    ) -> None:
        trying = play.step
        assert isinstance(trying, Replace)
        play.answer(Replace(DEAD, DEAD), value=True)
        play.answer(Exchange(DEAD), error)
        assert isinstance(play.step, Replace)
        assert play.step.spent.spending == trying.token.spending
        assert spending(play) is None
        play.answer(Replace(DEAD, DEAD), cleared)
        assert play.end is error
        assert memory.tried is None

    @pytest.mark.parametrize(
        "error",
        [
            lost(maybe_done=True),
            lost(maybe_done=True, status=500),
            lost(maybe_done=True, status=503),
            UnexpectedResponse("no token", status=200),
        ],
    )
    def test_a_lost_answer_keeps_it_and_its_owner_tries_on(
        self, memory: Ledger, play: Play, error: TraktAuthError
    ) -> None:
        kept = evolve(DEAD, spending=spending(play))
        play.answer(Replace(DEAD, DEAD), value=True)
        play.answer(Exchange(DEAD), error)
        assert play.end is error
        memory.trouble = None
        again = Play(memory, sure=False)
        again.answer(Load(), kept)
        again.answer(Lock())
        again.answer(Load(), kept)
        again.answer(Replace(DEAD, DEAD), value=True)
        again.answer(Exchange(DEAD), NEW)

    def test_its_owner_does_not_wait_for_one_whose_write_had_no_answer(
        self, memory: Ledger, play: Play
    ) -> None:
        kept = evolve(DEAD, spending=spending(play))
        play.answer(Replace(DEAD, DEAD), FULL)
        play.answer(StoreFailed(FULL))
        assert play.end is FULL
        memory.trouble = None
        again = Play(memory, sure=False)
        again.answer(Load(), kept)
        again.answer(Lock())
        again.answer(Load(), kept)
        again.answer(Replace(DEAD, DEAD), value=True)
        again.answer(Exchange(DEAD), NEW)

    @pytest.mark.parametrize("maybe_done", [True, False])
    def test_an_event_loop_that_is_gone_is_no_failure_of_trakt(
        self, memory: Ledger, play: Play, *, maybe_done: bool
    ) -> None:
        mine, gone = spending(play), Lost("gone")
        gone.maybe_done = maybe_done
        play.answer(Replace(DEAD, DEAD), value=True)
        play.answer(Exchange(DEAD), gone)
        if not maybe_done:
            assert spending(play) is None
            play.answer(Replace(DEAD, DEAD), value=True)
        assert play.end is gone
        assert memory.tried == (mine if maybe_done else None)
        assert memory.trouble is None, "the next caller begins another renewal at once"

    def test_so_does_an_end_that_nobody_expected(self, memory: Ledger, play: Play) -> None:
        mine = spending(play)
        play.answer(Replace(DEAD, DEAD), value=True)
        play.steps.close()
        assert memory.tried == mine is not None

    def test_a_refusal_is_final_and_blames_nobody(self, memory: Ledger, play: Play) -> None:
        play.answer(Replace(DEAD, DEAD), value=True)
        play.answer(Exchange(DEAD), InvalidGrant("spent"))
        play.answer(Load(), DEAD)
        play.answer(Replace(DEAD, evolve(DEAD, refused=True)), value=True)
        assert isinstance(play.end, LoginRequired)
        assert "mid-renewal" not in str(play.end)


class TestOfAnother:
    def look(self, memory: Ledger, found: Token, *, sure: bool = False) -> Play:
        play = Play(memory, sure=sure)
        play.answer(Load(), found)
        if found.seconds_left(T0) > 0:
            play.answer(Deliver(found))
        play.answer(Lock())
        play.answer(Load(), found)
        return play

    def test_it_is_not_sent_while_that_one_may_be_at_it(self, memory: Ledger) -> None:
        play = self.look(memory, evolve(DEAD, spending=of_another(at=T0 - 30.0)))
        assert isinstance(play.end, Unavailable)
        assert play.end.retry_after == 45.0
        assert "host attic (pid 2)" in str(play.end)
        assert memory.trouble is not None
        assert memory.trouble.pause == 5.0, "it may be done at any moment"

    def test_a_token_that_lives_serves_on(self, memory: Ledger) -> None:
        stale = evolve(STALE, spending=of_another())
        play = self.look(memory, stale)
        play.answer(Deliver(stale))
        assert play.end == stale

    @pytest.mark.parametrize(
        ("other", "left"),
        [
            (of_another(at=T0 - 74.5), 0.5),
            (of_another(at=T0 - 75.0), None),
            (of_another(at=T0 + 3600.0), 75.0),
            # On this very machine, its clock counts too, whatever the time of the day is.
            (of_another(boot="boot", uptime=1e6 - 74.5), 0.5),
            (of_another(boot="boot", uptime=1e6 - 75.0), None),
            (of_another(boot="another", uptime=0.0), 75.0),
        ],
    )
    def test_how_long(self, memory: Ledger, other: Intent, left: float | None) -> None:
        play = self.look(memory, evolve(DEAD, spending=other))
        if left is None:
            assert isinstance(play.step, Replace)
        else:
            assert isinstance(play.end, Unavailable)
            assert play.end.retry_after == left

    @pytest.mark.parametrize(("later", "sent"), [(74.5, False), (75.0, True)])
    def test_or_since_it_was_first_found(self, memory: Ledger, later: float, *, sent: bool) -> None:
        """By a host whose clock is behind."""
        found = evolve(DEAD, spending=of_another(at=T0 + 3600.0))
        self.look(memory, found)
        memory.trouble = None
        play = Play(memory, sure=False)
        play.now += later
        play.elapsed += later
        play.answer(Load(), found)
        play.answer(Lock())
        play.answer(Load(), found)
        assert isinstance(play.step, Replace) is sent

    def test_then_it_is_sent_once_and_a_refusal_says_why(self, memory: Ledger) -> None:
        other = of_another(at=T0 - 80.0)
        play = self.look(memory, evolve(DEAD, spending=other))
        play.answer(Replace(DEAD, DEAD), value=True)
        play.answer(Exchange(DEAD), InvalidGrant("spent"))
        play.answer(Load(), DEAD)
        assert spending(play) == other, "other processes say it too"
        play.answer(Replace, value=True)
        assert isinstance(play.end, LoginRequired)
        assert "A program stopped in mid-renewal at " in str(play.end)
        assert " on host attic (pid 2)." in str(play.end)
        again = Play(memory)
        again.answer(Load(), evolve(DEAD, refused=True, spending=other))
        assert str(again.end) == str(play.end)

    def test_who_has_a_lock_that_is_sure_need_not_wait(self, memory: Ledger) -> None:
        play = self.look(memory, evolve(DEAD, spending=of_another()), sure=True)
        play.answer(Replace(DEAD, DEAD), value=True)
        play.answer(Exchange(DEAD), NEW)

    def test_a_lock_that_is_not_had(self, memory: Ledger) -> None:
        for now in (T0, T0 + 6.0):
            way = Way(memory, now, sure=True)
            way.answer(Load(), DEAD)
            way.answer(Lock(), Unavailable("locked"))
            assert isinstance(way.end, Unavailable)
            assert memory.trouble is not None
            assert memory.trouble.pause == 5.0, "it does not grow: it may be free at any moment"


@pytest.mark.slow
def test_this_process() -> None:
    one, two = intent(T0), intent(T0 + 1.0)
    assert (one.pid, one.at, two.at) == (os.getpid(), T0, T0 + 1.0)
    assert one.host
    assert one.is_of(two)
    code = "from trakt_auth._tokens.owners import intent; print(repr(intent(0.0).started))"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert other.stdout.strip() != repr(one.started)


def test_it_is_kept_with_the_token_and_makes_no_difference_otherwise() -> None:
    marked = token(1, spending=of_another(), rejections=2)
    assert marked == token(1)
    again = Token.from_dict(marked.to_dict())
    assert (again.spending, again.rejections) == (of_another(), 2)
    assert "attic" not in repr(marked)


@pytest.mark.parametrize("odd", [7, "x", {}, {"host": 1}, {"host": "h", "at": "noon"}, None])
def test_odd_marks_do_not_cost_the_token(odd: object) -> None:
    found = Token.from_dict({**token(1).to_dict(), "spending": odd, "rejections": odd})
    assert found == token(1)
    assert found.spending is None
