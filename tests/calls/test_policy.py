"""The policy of a call, step by step: no request is sent, and nobody waits."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.fronting import NOW, token
from trakt_auth import Cancelled, LoginRequired, NotFound, RateLimited, ServiceError, Unavailable
from trakt_auth._calls import rates
from trakt_auth._calls.outcome import NoResponse, Subject
from trakt_auth._calls.policy import (
    LONGEST_RETRY_PAUSE,
    MOST_TOKENS,
    RETRIES,
    SUCCESS,
    Attempts,
    GetToken,
    Pause,
    Send,
    WaitBudget,
)
from trakt_auth._calls.rates import GAP, RateLimiter
from trakt_auth.errors import TraktAuthError, UnexpectedResponse

OK = httpx.Response(200)
READ = Subject("movies.trending", "GET", "optional")
WRITE = Subject("sync.history.add", "POST", "required")


def status(code: int, **headers: str) -> httpx.Response:
    return httpx.Response(code, headers={name.replace("_", "-"): v for name, v in headers.items()})


def attempts(subject: Subject = READ, **changes: Any) -> Attempts:
    options: dict[str, Any] = {
        "signs": False,
        "token": None,
        "limiter": None,
        "rejection": lambda _: Unavailable("Trakt rejects it."),
        "budget": WaitBudget(None),
        "retries": RETRIES,
        "now": lambda: NOW,
        "chance": lambda: 1.0,
    }
    return Attempts(subject=subject, **(options | changes))


def play(one: Attempts, *outcomes: Any) -> tuple[list[Any], Any]:
    """The steps, and their end: the outcome that stands, or the error."""
    steps, asked = one.steps(), list[Any]()
    try:
        asked.append(next(steps))
        for outcome in outcomes:
            asked.append(steps.send(outcome))
    except StopIteration as end:
        return asked, end.value
    except TraktAuthError as error:
        return asked, error
    raise AssertionError(f"it asks for more: {asked[-1]}")


def test_the_numbers() -> None:
    assert (RETRIES, LONGEST_RETRY_PAUSE, MOST_TOKENS) == (3, 30.0, 3)
    assert (SUCCESS.start, SUCCESS.stop) == (200, 300)


class TestEnds:
    @pytest.mark.parametrize("code", [200, 201, 204, 299])
    def test_a_success(self, code: int) -> None:
        response = status(code)
        assert play(attempts(), response) == ([Send(None)], response)

    @pytest.mark.parametrize("code", [199, 300, 302])
    def test_what_is_neither_success_nor_error(self, code: int) -> None:
        asked, error = play(attempts(), status(code))
        assert asked == [Send(None)]
        assert isinstance(error, UnexpectedResponse)
        assert error.status == code

    def test_more_may_be_a_success(self) -> None:
        response = status(302)
        assert play(attempts(success=range(100, 400)), response)[1] is response

    def test_an_error_status(self) -> None:
        asked, error = play(attempts(), status(404))
        assert asked == [Send(None)]
        assert isinstance(error, NotFound)
        assert "movies.trending" in str(error)

    def test_or_as_it_came(self) -> None:
        for outcome in (status(404), NoResponse("ReadTimeout", reached=True)):
            assert play(attempts(raises=False, retries=0), outcome) == ([Send(None)], outcome)

    def test_what_sending_again_does_not_help(self) -> None:
        problem = UnexpectedResponse("The body cannot be read.")
        assert play(attempts(), problem) == ([Send(None)], problem)
        steps = attempts(raises=False).steps()
        next(steps)
        with pytest.raises(StopIteration) as end:  # handed out, not raised
            steps.send(problem)
        assert end.value.value is problem

    @pytest.mark.parametrize("raises", [True, False])
    def test_a_cancelled_call_raises_in_any_case(self, raises: bool) -> None:
        steps, cancelled = attempts(raises=raises).steps(), Cancelled("stop")
        next(steps)
        with pytest.raises(Cancelled) as caught:
            steps.send(cancelled)
        assert caught.value is cancelled


class TestSendingAgain:
    def test_pauses_double(self) -> None:
        asked, end = play(attempts(), status(503), None, status(503), None, status(429), None, OK)
        pauses = [Pause("unavailable", 1.0), Pause("unavailable", 2.0), Pause("429", 4.0)]
        assert [step for step in asked if isinstance(step, Pause)] == pauses
        assert asked[0::2] == [Send(None)] * 4
        assert end is OK

    def test_retries_end(self) -> None:
        asked, error = play(attempts(retries=1), status(503), None, status(503))
        assert asked == [Send(None), Pause("unavailable", 1.0), Send(None)]
        assert isinstance(error, Unavailable)

    def test_a_304_stands_where_it_was_asked_for(self) -> None:
        asking = READ._replace(conditional=True)
        assert play(attempts(asking), status(304))[1].status_code == 304
        assert isinstance(play(attempts(READ), status(304))[1], UnexpectedResponse)
        assert isinstance(play(attempts(asking), status(404))[1], TraktAuthError)

    def test_a_body_that_streams_is_sent_once(self) -> None:
        asked, error = play(attempts(READ._replace(streams=True)), status(503))
        assert asked == [Send(None)]
        assert isinstance(error, Unavailable)

    def test_no_response_is_unavailable(self) -> None:
        lost = NoResponse("ConnectError", reached=False)
        asked, error = play(attempts(WRITE, retries=1), lost, None, lost)
        assert asked[1] == Pause("unavailable", 1.0)
        assert isinstance(error, Unavailable)
        assert "ConnectError at sync.history.add" in str(error)

    def test_chance_spreads_the_pauses(self) -> None:
        for chance, pause in ((0.0, 0.5), (0.5, 0.75), (1.0, 1.0)):
            asked, _ = play(attempts(chance=lambda: chance), status(503), None, OK)  # noqa: B023
            assert asked[1] == Pause("unavailable", pause)

    def test_a_date_is_counted_from_the_time_that_is_handed_in(self) -> None:
        limited = status(429, Retry_After="Mon, 21 Sep 2026 14:13:30 GMT")
        for now, pause in ((NOW, 10.0), (NOW + 3, 7.0)):
            asked, _ = play(attempts(now=lambda: now), limited, None, OK)  # noqa: B023
            assert asked[1] == Pause("429", pause)

    def test_so_is_the_date_in_the_error(self) -> None:
        limited = status(429, Retry_After="Mon, 21 Sep 2026 14:13:30 GMT")
        error = play(attempts(retries=0), limited)[1]
        assert isinstance(error, RateLimited)
        assert error.retry_after == 10

    def test_a_pause_that_is_cancelled(self) -> None:
        cancelled = Cancelled("stop")
        assert play(attempts(), status(503), cancelled)[1] is cancelled

    def test_the_usual_longest_pause(self) -> None:
        for asked_for, goes_on in (("30", True), ("31", False)):
            asked, end = play(
                attempts(), status(429, Retry_After=asked_for), *[None, OK][: 2 * goes_on]
            )
            assert (end is OK) is goes_on
            assert len(asked) == (3 if goes_on else 1)

    def test_a_budget_is_the_longest_pause_and_their_sum(self) -> None:
        limited = status(429, Retry_After="40")
        asked, error = play(attempts(budget=WaitBudget(100)), limited, None, limited, None, limited)
        assert asked == [Send(None), Pause("429", 40.0)] * 2 + [Send(None)]
        assert isinstance(error, RateLimited)
        assert error.retry_after == 40


class TestTokens:
    def test_the_token_at_hand_is_sent(self) -> None:
        assert play(attempts(signs=True, token=token()), OK) == ([Send(token())], OK)

    def test_without_one_it_is_got_first(self) -> None:
        asked, end = play(attempts(signs=True), token(), OK)
        assert (asked, end) == ([GetToken(), Send(token())], OK)
        assert GetToken().rejected is None

    def test_nobody_is_asked_where_nothing_is_signed(self) -> None:
        assert play(attempts(WRITE), OK)[0] == [Send(None)]

    @pytest.mark.parametrize("oauth", ["none", "optional"])
    def test_a_call_that_needs_nobody(self, oauth: str) -> None:
        nobody = LoginRequired("Log in.", account="alice", problem="Nobody is signed in.")
        asked, end = play(attempts(READ._replace(oauth=oauth), signs=True), nobody, OK)
        assert (asked, end) == ([GetToken(), Send(None)], OK)
        error = play(attempts(READ._replace(oauth=oauth), signs=True), nobody, status(401))[1]
        assert isinstance(error, LoginRequired)
        assert error is not nobody
        assert (error.account, error.problem) == ("alice", "Nobody is signed in.")

    def test_a_call_that_needs_somebody(self) -> None:
        nobody = LoginRequired("Log in.")
        assert play(attempts(WRITE, signs=True), nobody) == ([GetToken()], nobody)

    def test_a_login_of_another_host(self) -> None:
        elsewhere = LoginRequired("Log in.")
        elsewhere.elsewhere = True
        assert play(attempts(signs=True), elsewhere)[1] is elsewhere

    def test_no_other_trouble_is_taken_for_nobody(self) -> None:
        trouble = Unavailable("Trakt is away.")
        assert play(attempts(signs=True), trouble) == ([GetToken()], trouble)

    def test_a_token_that_is_refused_is_replaced(self) -> None:
        asked, end = play(
            attempts(WRITE, signs=True, token=token()),
            status(401),
            token(1),
            status(401),
            token(2),
            OK,
        )
        assert asked == [
            Send(token()),
            GetToken(token()),
            Send(token(1)),
            GetToken(token(1)),
            Send(token(2)),
        ]
        assert end is OK

    def test_a_token_is_waited_for_no_longer_than_the_call_may_wait(self) -> None:
        one = attempts(signs=True, budget=WaitBudget(5.0))
        asked, end = play(one, token(), status(401), token(1), OK)
        assert asked[0] == GetToken(None, 5.0)
        assert asked[2] == GetToken(token(), 5.0)
        assert end is OK

    def test_three_tokens_that_are_refused(self) -> None:
        problem = ServiceError("It rejects a token that was just renewed.", status=401)
        rejection = {token(2): problem}.__getitem__
        one = attempts(signs=True, token=token(), rejection=rejection)
        refused = status(401)
        asked, error = play(one, refused, token(1), refused, token(2), refused)
        assert asked == [
            Send(token()),
            GetToken(token()),
            Send(token(1)),
            GetToken(token(1)),
            Send(token(2)),
        ]
        assert error is problem

    def test_a_renewal_that_fails(self) -> None:
        problem = LoginRequired("Log in.")
        asked, error = play(attempts(signs=True, token=token()), status(401), problem)
        assert asked == [Send(token()), GetToken(token())]
        assert error is problem

    @pytest.mark.parametrize(
        ("subject", "response", "kind"),
        [
            (READ, status(401, X_Private_User="true"), NotFound),
            (READ._replace(first_party=True), status(401), ServiceError),
        ],
    )
    def test_a_401_that_is_not_about_the_token(
        self, subject: Subject, response: httpx.Response, kind: type[Exception]
    ) -> None:
        asked, error = play(attempts(subject, signs=True, token=token()), response)
        assert asked == [Send(token())]
        assert isinstance(error, kind)

    def test_a_401_without_a_token(self) -> None:
        asked, error = play(attempts(), status(401))
        assert asked == [Send(None)]
        assert isinstance(error, LoginRequired)
        assert error.account is None

    def test_other_errors_keep_their_words_where_nobody_is_signed_in(self) -> None:
        nobody = LoginRequired("Log in.", account="alice")
        error = play(attempts(signs=True), nobody, status(404))[1]
        assert isinstance(error, NotFound)
        assert not hasattr(error, "account")

    def test_a_body_that_streams_is_not_sent_twice(self) -> None:
        subject = WRITE._replace(streams=True)
        asked, error = play(attempts(subject, signs=True, token=token()), status(401), token(1))
        assert asked == [Send(token()), GetToken(token())]
        assert isinstance(error, Unavailable)
        assert str(error) == (
            "The token was renewed for sync.history.add, whose body streams and cannot be sent "
            "twice. Send it again."
        )

    def test_a_refusal_does_not_count_as_a_failure(self) -> None:
        asked, _ = play(
            attempts(signs=True, token=token(), retries=1),
            status(401), token(1), status(503), None, OK,
        )  # fmt: skip
        assert asked[3] == Pause("unavailable", 1.0)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class TestTurns:
    def test_a_turn_that_is_free(self) -> None:
        assert play(attempts(WRITE, limiter=RateLimiter(clock=Clock())), OK)[0] == [Send(None)]

    def test_a_turn_that_is_not(self) -> None:
        limiter = RateLimiter(clock=Clock())
        limiter.turn("POST")
        asked, end = play(attempts(WRITE, limiter=limiter), None, OK)
        assert (asked, end) == ([Pause("rate limit", GAP), Send(None)], OK)

    def test_the_token_is_sent_in_its_turn(self) -> None:
        one = attempts(WRITE, signs=True, token=token(), limiter=RateLimiter(clock=Clock()))
        assert play(one, OK)[0] == [Send(token())]

    def test_the_method_says_which(self) -> None:
        limiter = RateLimiter(clock=Clock())
        limiter.turn("POST")
        assert play(attempts(READ, limiter=limiter), OK)[0] == [Send(None)]

    def test_a_turn_that_comes_too_late_is_left_to_the_next(self) -> None:
        limiter = RateLimiter(clock=Clock())
        limiter.turn("POST")
        for _ in range(2):
            asked, error = play(attempts(WRITE, limiter=limiter, budget=WaitBudget(0.5)))
            assert asked == []
            assert isinstance(error, RateLimited)
            assert error.retry_after == GAP
            assert str(error) == (
                "Trakt's rate limit allows sync.history.add in 1.1 s, which is longer than the "
                "call may wait (max_wait). Try again then."
            )

    def test_a_wait_for_a_turn_is_spent(self) -> None:
        limiter = RateLimiter(clock=Clock())
        limiter.turn("POST")
        budget = WaitBudget(3.0)
        play(attempts(WRITE, limiter=limiter, budget=budget), None, OK)
        assert budget.left == 3.0 - GAP

    @pytest.mark.parametrize("how", ["cancelled", "closed"])
    def test_a_wait_that_ends_early_gives_the_turn_back(self, how: str) -> None:
        limiter = RateLimiter(clock=Clock())
        limiter.turn("POST")
        steps = attempts(WRITE, limiter=limiter).steps()
        assert next(steps) == Pause("rate limit", GAP)
        if how == "closed":
            steps.close()
        else:
            with pytest.raises(Cancelled):
                steps.send(Cancelled("stop"))
        assert limiter.turn("POST")[1] == GAP

    def test_a_write_counts_from_its_response(self) -> None:
        for outcome in (OK, NoResponse("ReadTimeout", reached=True), UnexpectedResponse("odd")):
            clock = Clock()
            limiter = RateLimiter(clock=clock)
            steps = attempts(WRITE, limiter=limiter).steps()
            next(steps)
            clock.now = 5.0
            with pytest.raises((StopIteration, TraktAuthError)):
                steps.send(outcome)
            assert limiter.turn("POST")[1] == GAP

    def test_a_turn_that_was_put_off_is_waited_for_again(self) -> None:
        clock = Clock()
        limiter = RateLimiter(clock=clock)
        first, _ = limiter.turn("POST")
        limiter.start(first)
        budget = WaitBudget(3.0)
        steps = attempts(WRITE, limiter=limiter, budget=budget).steps()
        assert next(steps) == Pause("rate limit", GAP)
        clock.now = 0.5
        limiter.answered(first)
        clock.now = GAP
        assert steps.send(None) == Pause("rate limit", 0.5)
        clock.now = GAP + 0.5
        assert steps.send(None) == Send(None)
        assert budget.left == 3.0 - GAP - 0.5

    def test_a_response_of_a_cache_counts_not_at_all(self, monkeypatch: pytest.MonkeyPatch) -> None:
        cached = httpx.Response(200, extensions={"from_cache": True})
        monkeypatch.setattr(rates, "READS", (1, 300.0))
        limiter = RateLimiter(clock=Clock())
        play(attempts(READ, limiter=limiter), cached)
        assert limiter.turn("GET")[1] == 0
