"""How long a call may wait, and which outcome it waits after: the numbers of the policy."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.fronting import NOW
from trakt_auth._calls.outcome import NoResponse, Subject
from trakt_auth._calls.policy import Attempts, WaitBudget
from trakt_auth.errors import Unavailable


def status(code: int, **headers: str) -> httpx.Response:
    return httpx.Response(code, headers={name.replace("_", "-"): v for name, v in headers.items()})


LOST, UNSENT = NoResponse("ReadTimeout", reached=True), NoResponse("ConnectError", reached=False)


class TestPauses:
    @pytest.mark.parametrize(
        ("method", "outcome", "pause"),
        [
            ("GET", status(502), 1.0),
            ("HEAD", status(502), 1.0),
            ("OPTIONS", status(502), 1.0),
            ("GET", LOST, 1.0),
            ("PUT", status(503), 1.0),
            ("DELETE", status(504), 1.0),
            ("POST", status(503), None),
            ("PATCH", status(503), None),
            ("POST", LOST, None),
            ("POST", UNSENT, 1.0),
            ("GET", UNSENT, 1.0),
            ("POST", status(429), 1.0),
            ("PATCH", status(429), 1.0),
            ("GET", status(408), 1.0),
            ("GET", status(404), None),
            ("GET", status(401), None),
            ("GET", status(501), 1.0),
            ("GET", status(400), None),
        ],
    )
    def test_which_helps(self, method: str, outcome: Any, pause: float | None) -> None:
        assert self.after(outcome, method) == pause

    @pytest.mark.parametrize("outcome", [status(408), status(425), status(503), LOST])
    def test_a_write_whose_repeat_does_no_harm(self, outcome: Any) -> None:
        assert self.after(outcome, "POST", repeatable=True) == 1
        assert self.after(outcome, "POST") is None

    def test_three_times(self) -> None:
        assert [self.after(LOST, failures=n, retries=3) for n in range(1, 5)] == [1, 2, 4, None]

    def test_a_moment_that_trakt_names(self) -> None:
        assert self.after(status(429, Retry_After="7"), failures=2, jitter=0.0) == 7
        assert self.after(status(503, Retry_After="0")) == 0
        assert self.after(status(429, Retry_After="nonsense")) == 1

    def test_the_longest(self) -> None:
        assert self.after(status(429, Retry_After="9"), longest=9.0) == 9
        assert self.after(status(429, Retry_After="10"), longest=9.0) is None
        assert self.after(LOST, failures=3, longest=3.5) is None
        assert self.after(status(429, Retry_After="30"), longest=None) == 30
        assert self.after(status(429, Retry_After="31"), longest=None) is None
        assert self.after(status(429, Retry_After="31"), longest=40.0) == 31

    def after(
        self,
        outcome: Any,
        method: str = "GET",
        *,
        repeatable: bool = False,
        failures: int = 1,
        jitter: float = 1.0,
        retries: int = 3,
        longest: float | None = 30.0,
    ) -> float | None:
        """The pause after so many failures, the last with this outcome."""
        subject = Subject("x", method, "none", repeatable=repeatable)
        attempts = Attempts(
            subject=subject,
            signs=False,
            token=None,
            limiter=None,
            rejection=lambda _: Unavailable(""),
            budget=WaitBudget(longest),
            retries=retries,
            now=lambda: NOW,
            chance=lambda: jitter,
        )
        for _ in range(1, failures):
            attempts.pause_after(LOST)
        pause = attempts.pause_after(outcome)
        return None if pause is None else pause.seconds
