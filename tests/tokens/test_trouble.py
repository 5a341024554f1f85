"""Refreshes that fail: the old token serves on, nothing is lost, Trakt is left alone."""

from __future__ import annotations

import httpx
import pytest

from tests.tokens.life import (
    CALL,
    NEARLY_A_WEEK,
    REFRESH,
    WEEK,
    Life,
    calls,
    refreshes,
    stored,
    until,
)
from trakt_auth import LoginRequired, TraktAuthError, Unavailable
from trakt_auth._tokens.refresher import LONGEST_PAUSE, Refresher
from trakt_auth.sandbox import Answer

pytestmark = pytest.mark.slow

FAULTS: dict[str, Answer | None] = {
    "500": Answer(500),
    "503 html": Answer.html(503),
    "520 noise": Answer.noise(520, 100_000),
    "403 html": Answer.html(403),
    "429": Answer(429),
    "429 with Retry-After": Answer(429, headers={"Retry-After": "200"}),
    "200 html": Answer.html(200),
    "200 without fields": Answer.json(200, {"access_token": "a", "token_type": "bearer"}),
    "200 of another kind": Answer.json(200, ["access_token"]),
    "redirect": Answer(302, headers={"Location": "/elsewhere"}),
    "truncated": Answer.truncated(),
    "dropped": Answer.dropped(),
    "reset": Answer.reset(),
    "no answer": None,
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_calls_go_on_with_the_old_token_until_a_refresh_succeeds(
    life: Life, unanswered: httpx.Client, fault: Answer | None
) -> None:
    old = life.sign_in(age=NEARLY_A_WEEK)
    if fault is not None:
        life.sandbox.script(REFRESH, [fault])
    program = life.program(http_client=unanswered if fault is None else None)
    assert program.call(20) == [200] * 20
    assert len(refreshes(life.sandbox)) == (0 if fault is None else 1)
    assert stored(life.store) == old
    assert not stored(life.store).refused
    life.time.now += 201
    assert program.call(3) == [200] * 3
    assert refreshes(life.sandbox)[-1:] == [200]
    assert len(refreshes(life.sandbox)) == (1 if fault is None else 2)
    assert stored(life.store).is_fresh(life.time.local())


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_dead_token_is_kept_and_refreshed_when_trakt_is_well_again(
    life: Life, unanswered: httpx.Client, fault: Answer | None
) -> None:
    old = life.sign_in(age=WEEK + 1)
    if fault is not None:
        life.sandbox.script(REFRESH, [fault])
    program = life.program(http_client=unanswered if fault is None else None)
    for _ in range(5):
        with pytest.raises(TraktAuthError) as caught:
            program.call()
        assert not isinstance(caught.value, LoginRequired)
    assert len(refreshes(life.sandbox)) == (0 if fault is None else 1)
    assert stored(life.store) == old
    life.time.now += 201
    assert program.call() == [200]
    assert calls(life.sandbox)[0].status == 200, "no dead token was sent meanwhile"


def test_hours_of_failure_make_few_requests(life: Life) -> None:
    life.sign_in(age=NEARLY_A_WEEK)
    life.sandbox.script(REFRESH, [Answer.html(503)] * 1000)
    program = life.program()
    for _ in range(60):
        assert program.call() == [200]
        life.time.now += 9
    # 5, 10, 20 ... 300 s apart.
    assert len(refreshes(life.sandbox)) == 7


def test_connection_refused(life: Life) -> None:
    old = life.sign_in(age=NEARLY_A_WEEK)
    refresher = Refresher(life.sandbox.app, life.store, clock=life.time.local)
    life.sandbox.stop()
    for _ in range(100):
        assert (refresher.at_hand() or refresher.get()) == old
    life.time.now += 600
    with pytest.raises(Unavailable, match="could not be reached"):
        refresher.get()
    life.sandbox.start()
    assert refreshes(life.sandbox) == []
    life.time.now += LONGEST_PAUSE
    assert life.program().call() == [200]
    assert refreshes(life.sandbox) == [200]


LOST: dict[str, Answer | None] = {"reply lost": Answer.lost(), "reply too late": None}


@pytest.mark.parametrize("lost", LOST.values(), ids=LOST.keys())
class TestTheAnswerWasLost:
    """Trakt has spent the refresh token, and nobody knows what it answered."""

    def test_while_the_old_access_token_lives_on(
        self, life: Life, too_late: httpx.Client, lost: Answer | None
    ) -> None:
        old = life.sign_in(age=NEARLY_A_WEEK)
        life.sandbox.script(REFRESH, [lost] if lost else [])
        life.sandbox.script(CALL, [Answer.json(200, {})] * 201)
        program = life.program(http_client=None if lost else too_late)
        assert program.call(100) == [200] * 100
        until(lambda: len(refreshes(life.sandbox)) == 1)
        life.time.now += 6
        assert program.call(100) == [200] * 100
        assert refreshes(life.sandbox)[1:] == [400], "one second attempt, not a loop"
        assert stored(life.store) == old
        assert stored(life.store).refused
        assert life.program().call() == [200], "another process goes on too"
        life.time.now += 600
        for another in (program, program, life.program()):
            with pytest.raises(LoginRequired, match="no longer accepts"):
                another.call()
            life.time.now += LONGEST_PAUSE
        assert len(refreshes(life.sandbox)) == 2, "a refused refresh token is not sent again"

    def test_when_the_old_access_token_died_with_it(
        self, life: Life, too_late: httpx.Client, lost: Answer | None
    ) -> None:
        life.sign_in(age=NEARLY_A_WEEK)
        life.sandbox.script(REFRESH, [lost] if lost else [])
        life.sandbox.script(CALL, [Answer.json(200, {})])
        program = life.program(http_client=None if lost else too_late)
        assert program.call() == [200]
        until(lambda: len(refreshes(life.sandbox)) == 1)
        for _ in range(20):
            with pytest.raises(Unavailable):
                program.call()
        assert len(refreshes(life.sandbox)) == 1, "no blind resend"
        for _ in range(20):
            life.time.now += 6
            with pytest.raises(LoginRequired):
                program.call()
        assert refreshes(life.sandbox)[1:] == [400]
        life.sign_in()
        assert program.call() == [200]
