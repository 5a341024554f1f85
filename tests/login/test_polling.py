"""The polling policy: by example, and model-checked over anything a server can do."""

from __future__ import annotations

import math
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.driving import CODE_BODY, Driver, FakeTime, Login, Reply, approved, pending, scripted
from trakt_auth import App, CodeExpired, PollingPolicy, PollOutcome
from trakt_auth._login.polling import (
    LAST_CALL,
    LISTENS_ON,
    LONGEST_LIFE,
    LONGEST_POLL,
    SHORTEST_INTERVAL,
    PollStep,
    Stop,
    Wait,
    heard,
    timing,
)

POLICY = PollingPolicy()
GOING_ON = (PollOutcome.PENDING, PollOutcome.SLOW_DOWN, PollOutcome.UNAVAILABLE)
FINAL = [outcome for outcome in PollOutcome if outcome not in GOING_ON]


def waiting(step: PollStep) -> Wait:
    assert isinstance(step, Wait)
    return step


def start(interval: float = 5, expires_in: float = 600, now: float = 0) -> Wait:
    return waiting(POLICY.start(interval, expires_in, now=now))


class TestTiming:
    @pytest.mark.parametrize(
        ("interval", "expires_in", "result"),
        [
            (5, 600, (5, 600)),
            (0, 600, (5, 600)),
            (-7, 600, (5, 600)),
            (0.001, 600, (SHORTEST_INTERVAL, 600)),
            (5, 10**400, (5, LONGEST_LIFE)),
            (5, math.inf, (5, LONGEST_LIFE)),
            (10**400, 600, None),
            (600, 600, None),
            (700, 600, None),
            (0, 5, None),
            (5, 0, None),
            (5, -600, None),
            (math.nan, 600, None),
            (5, math.nan, None),
            ("5", 600, None),
            (5, None, None),
            (True, 600, None),
            (5, [600], None),
        ],
    )
    def test_every_number_is_bounded_or_refused(
        self, interval: object, expires_in: object, result: tuple[float, float] | None
    ) -> None:
        if result is None:
            with pytest.raises(ValueError, match=r"interval|expires_in"):
                timing(interval, expires_in)
        else:
            assert timing(interval, expires_in) == result

    @pytest.mark.parametrize(
        ("interval", "expires_in", "reason"),
        [
            ("5", 600, "interval is not a number"),
            (5, None, "expires_in is not a number"),
            (math.nan, 600, "interval is not a number"),
            (5, math.nan, "expires_in is not a number"),
            (5, 0, "expires_in is not positive"),
            (5, -1, "expires_in is not positive"),
            (1, 1, "interval is not below expires_in"),
            (5, 0.5, "interval is not below expires_in"),
        ],
    )
    def test_a_refusal_names_the_number(
        self, interval: object, expires_in: object, reason: str
    ) -> None:
        with pytest.raises(ValueError, match=f"^{reason}$"):
            timing(interval, expires_in)

    @given(interval=st.floats() | st.integers(), expires_in=st.floats() | st.integers())
    def test_any_two_numbers_make_no_busy_loop(self, interval: float, expires_in: float) -> None:
        try:
            pace, life = timing(interval, expires_in)
        except ValueError:
            return
        assert SHORTEST_INTERVAL <= pace < life <= LONGEST_LIFE


class TestPolicy:
    def test_the_first_poll_waits_an_interval(self) -> None:
        assert start(now=100) == Wait(seconds=5, due=105, deadline=700, interval=5, shortest=5)

    def test_pending_counts_from_the_reply(self) -> None:
        step = waiting(POLICY.after(start(), PollOutcome.PENDING, now=8.5))
        assert (step.seconds, step.due, step.attempt) == (5, 13.5, 1)

    def test_a_wait_cut_short_does_not_outrun_the_interval(self) -> None:
        step = waiting(POLICY.after(start(), PollOutcome.PENDING, now=1))
        assert step.due == 10
        assert step.seconds == 5

    def test_slow_down_adds_up(self) -> None:
        step = start()
        for wait in (10, 15, 20):
            step = waiting(POLICY.after(step, PollOutcome.SLOW_DOWN, now=step.due))
            assert (step.seconds, step.interval) == (wait, wait)
        assert waiting(POLICY.after(step, PollOutcome.PENDING, now=step.due)).seconds == 20

    @pytest.mark.parametrize(
        ("outcome", "asked", "wait"),
        [
            (PollOutcome.SLOW_DOWN, 99, 99),
            (PollOutcome.SLOW_DOWN, 2, 10),
            (PollOutcome.SLOW_DOWN, -9, 10),
            (PollOutcome.UNAVAILABLE, 30, 30),
            (PollOutcome.UNAVAILABLE, 1, 5),
            (PollOutcome.PENDING, 99, 5),
        ],
    )
    def test_retry_after(self, outcome: PollOutcome, asked: float, wait: float) -> None:
        step = waiting(POLICY.after(start(), outcome, now=5, retry_after=asked))
        assert step.seconds == wait

    def test_backoff_doubles_up_to_its_cap_and_forgets(self) -> None:
        step, seconds = start(expires_in=10_000), []
        for _ in range(6):
            step = waiting(POLICY.after(step, PollOutcome.UNAVAILABLE, now=step.due))
            seconds.append(step.seconds)
        assert seconds == [5, 10, 20, 40, 60, 60]
        assert step.interval == 5
        step = waiting(POLICY.after(step, PollOutcome.PENDING, now=step.due))
        assert step.seconds == 5
        assert waiting(POLICY.after(step, PollOutcome.UNAVAILABLE, now=step.due)).seconds == 5

    def test_backoff_is_never_shorter_than_the_interval(self) -> None:
        step = start(interval=90)
        assert waiting(POLICY.after(step, PollOutcome.UNAVAILABLE, now=90)).seconds == 90

    def test_a_day_of_failures_does_not_overflow(self) -> None:
        step = attrs.evolve(start(expires_in=10**9), failures=10**6)
        assert waiting(POLICY.after(step, PollOutcome.UNAVAILABLE, now=5)).seconds == 60

    @pytest.mark.parametrize("outcome", GOING_ON)
    @pytest.mark.parametrize("retry_after", [None, 30, 10_000])
    def test_a_longer_wait_is_cut_for_one_last_poll(
        self, outcome: PollOutcome, retry_after: float | None
    ) -> None:
        late = attrs.evolve(start(), due=590, interval=25, failures=3)
        step = waiting(POLICY.after(late, outcome, now=590, retry_after=retry_after))
        assert (step.due, step.seconds) == (599, 9)
        expired = Stop(PollOutcome.EXPIRED)
        assert POLICY.after(step, outcome, now=599, retry_after=retry_after) == expired

    @pytest.mark.parametrize("outcome", GOING_ON)
    @pytest.mark.parametrize(("now", "due"), [(593.9, 599), (594.5, 599.5), (595, None)])
    def test_no_wait_is_cut_below_the_codes_own_interval(
        self, outcome: PollOutcome, now: float, due: float | None
    ) -> None:
        late = attrs.evolve(start(), due=590, interval=25, failures=3)
        step = POLICY.after(late, outcome, now=now, retry_after=99)
        assert (step.due if isinstance(step, Wait) else None) == due

    @pytest.mark.parametrize("outcome", [PollOutcome.SLOW_DOWN, PollOutcome.UNAVAILABLE])
    def test_a_short_code_that_is_asked_to_wait_longer_is_polled_once_more(
        self, outcome: PollOutcome
    ) -> None:
        step = waiting(POLICY.after(start(expires_in=60), outcome, now=5, retry_after=3600))
        assert step.due == 59

    def test_a_short_code_is_polled_to_its_end_whatever_was_slowed_down(self) -> None:
        step, polls = start(expires_in=60), []
        for _ in range(4):
            polls.append(step.due)
            step = waiting(POLICY.after(step, PollOutcome.SLOW_DOWN, now=step.due))
        assert [*polls, step.due] == [5, 15, 30, 50, 59]

    def test_an_earlier_wait_that_is_taken_up_is_cut_too(self) -> None:
        given_up = attrs.evolve(start(), due=610, interval=25)
        assert waiting(POLICY.resume(given_up, now=590)).due == 599
        assert waiting(POLICY.resume(given_up, now=594.5)).due == 599.5
        assert POLICY.resume(given_up, now=595) == Stop(PollOutcome.EXPIRED)

    @pytest.mark.parametrize(
        ("expires_in", "sent", "seconds"),
        [(600, 5, 60), (600, 545, 60), (600, 545.5, 59.5), (600, 599, 6), (20, 10, 15)],
    )
    def test_a_poll_that_was_sent_is_heard(
        self, expires_in: float, sent: float, seconds: float
    ) -> None:
        assert heard(start(expires_in=expires_in), now=sent) == seconds

    @pytest.mark.parametrize("outcome", FINAL)
    def test_a_final_outcome_stops(self, outcome: PollOutcome) -> None:
        assert POLICY.after(start(), outcome, now=5) == Stop(outcome)

    def test_no_poll_at_the_deadline(self) -> None:
        state = start()
        assert POLICY.wake(state, now=599.9) == state
        assert POLICY.wake(state, now=600) == Stop(PollOutcome.EXPIRED)
        assert POLICY.start(5, 600, age=595, now=0) == Stop(PollOutcome.EXPIRED)

    def test_a_wait_taken_up_again(self) -> None:
        state = start(now=100)
        assert waiting(POLICY.resume(state, now=102)).seconds == 3
        assert waiting(POLICY.resume(state, now=300)).seconds == 0
        assert POLICY.resume(state, now=700) == Stop(PollOutcome.EXPIRED)

    @pytest.mark.parametrize("bad", [{"slow_down": -1}, {"max_backoff": 0}])
    def test_a_policy_that_would_rush_is_refused(self, bad: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=next(iter(bad))):
            PollingPolicy(**bad)


class PollingMachine(RuleBasedStateMachine):
    """A login against a server, a clock and a caller that do whatever they like."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.step: PollStep = Stop(PollOutcome.EXPIRED)

    @initialize(
        interval=st.integers(-5, 700),
        expires_in=st.integers(1, 2000),
        now=st.floats(-1e6, 1e6),
        slow_down=st.floats(0, 60),
        max_backoff=st.floats(0.1, 300),
    )
    def issue(
        self, interval: int, expires_in: int, now: float, slow_down: float, max_backoff: float
    ) -> None:
        self.policy = PollingPolicy(slow_down=slow_down, max_backoff=max_backoff)
        self.now = self.replied = now
        self.deadline = now + expires_in
        self.pace = self.shortest = 0.0
        self.polls = 0
        try:
            self.step = self.policy.start(interval, expires_in, now=now)
            self.shortest = timing(interval, expires_in)[0]
        except ValueError:
            self.step = Stop(PollOutcome.UNEXPECTED)

    def running(self) -> bool:
        return isinstance(self.step, Wait)

    def ended(self) -> bool:
        return not self.running()

    @precondition(ended)
    @rule()
    def stay(self) -> None:
        """An ended login has no further step."""

    @precondition(running)
    @rule(
        oversleep=st.floats(0, 30) | st.just(0.0),
        took=st.floats(0, 40),
        outcome=st.sampled_from(PollOutcome) | st.sampled_from(GOING_ON),
        retry_after=st.none() | st.floats(-10, 1000) | st.just(math.inf),
    )
    def poll(
        self, oversleep: float, took: float, outcome: PollOutcome, retry_after: float | None
    ) -> None:
        state = waiting(self.step)
        self.now = self.now + state.seconds + oversleep
        self.step = self.policy.wake(state, now=self.now)
        if not isinstance(self.step, Wait):
            assert self.now >= self.deadline
            return
        assert self.now < self.deadline, "polled after the deadline"
        tolerance = 1e-9 * max(1.0, abs(self.now))
        waited = self.now - self.replied
        assert waited >= state.shortest - tolerance, "polled too early"
        if waited < state.interval - tolerance:
            assert self.now >= self.deadline - LAST_CALL - tolerance, "cut before the last poll"
        listens = heard(state, now=self.now)
        assert 0 < listens <= LONGEST_POLL
        assert self.now + listens <= self.deadline + LISTENS_ON + tolerance
        self.polls += 1
        self.now += took
        self.replied = self.now
        self.step = self.policy.after(state, outcome, now=self.now, retry_after=retry_after)
        if isinstance(self.step, Wait):
            assert outcome in GOING_ON
            assert self.step.attempt == self.polls
            slower = outcome is PollOutcome.SLOW_DOWN
            assert self.step.interval == state.interval + (self.policy.slow_down if slower else 0)
            asked = 0.0 if outcome is PollOutcome.PENDING else retry_after or 0.0
            if self.step.seconds < asked - tolerance:
                assert self.step.due >= self.deadline - LAST_CALL - tolerance
        elif self.step.reason is PollOutcome.EXPIRED and outcome is not PollOutcome.EXPIRED:
            assert outcome in GOING_ON
            assert self.now + state.shortest >= self.deadline - tolerance, "given up too early"
        else:
            assert self.step.reason in FINAL

    @precondition(running)
    @rule(passed=st.floats(0, 100))
    def leave_and_resume(self, passed: float) -> None:
        state = waiting(self.step)
        self.now += passed
        self.step = self.policy.resume(state, now=self.now)
        if isinstance(self.step, Wait):
            assert attrs.evolve(self.step, due=state.due, seconds=state.seconds) == state

    @invariant()
    def the_pace_never_quickens_and_every_login_ends(self) -> None:
        if isinstance(self.step, Wait):
            assert self.step.shortest == self.shortest >= SHORTEST_INTERVAL
            assert self.step.interval >= max(self.pace, self.shortest)
            self.pace = self.step.interval
            assert self.step.seconds >= 0
            assert self.step.due < self.step.deadline <= self.deadline + 1e-6
            assert self.polls <= (self.deadline - self.now + LONGEST_LIFE) / SHORTEST_INTERVAL


TestPollingMachine: Any = PollingMachine.TestCase
TestPollingMachine.settings = settings(stateful_step_count=40)


STATUSES = [200, 400, 401, 403, 404, 409, 410, 418, 429, 302, 408, 412, 500, 502, 520, 599]
REPLIES = st.one_of(
    st.builds(pending),
    st.builds(
        httpx.Response,
        st.sampled_from(STATUSES),
        headers=st.sampled_from([{}, {"Retry-After": "1"}, {"Retry-After": "77"}]),
        content=st.sampled_from([b"", b"{}", b"<html>"]),
    ),
    st.builds(approved),
    st.just(httpx.ReadError("reset")),
)


@given(
    replies=st.lists(REPLIES, min_size=1, max_size=12),
    interval=st.integers(0, 60),
    policy=st.builds(PollingPolicy, slow_down=st.integers(0, 20), max_backoff=st.integers(1, 90)),
)
def test_all_drivers_make_the_same_schedule(
    replies: list[Reply], interval: int, policy: PollingPolicy
) -> None:
    code = httpx.Response(200, json={**CODE_BODY, "interval": interval})
    runs: list[tuple[list[float], Any]] = []
    for kind in ("sync", "asyncio", "trio"):
        time = FakeTime()
        login: Login = Driver(kind).wait(
            App(client_id="client-id"), scripted(replies, code), time, policy=policy
        )
        assert login.token is not None or login.error is not None
        runs.append((time.sleeps, (login.events, login.token, type(login.error))))
    assert runs[0] == runs[1] == runs[2]


def test_a_machine_that_sleeps_past_the_deadline_polls_no_more(app: App, driver: Driver) -> None:
    class Closed(FakeTime):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds + 3600)

    login = driver.wait(app, scripted([approved()]), Closed())
    assert type(login.error) is CodeExpired
    assert login.events == []


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_a_clock_that_runs_wrong_changes_the_pace_alone(speed: float, app: App) -> None:
    class Skewed(FakeTime):
        def sleep(self, seconds: float) -> None:
            self.sleeps.append(seconds)
            self.now += seconds * speed

    time = Skewed()
    login = Driver("sync").wait(app, scripted([pending()]), time)
    assert type(login.error) is CodeExpired
    assert min(time.sleeps) >= 5
