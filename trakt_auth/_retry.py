"""Whether, and when, a request to the API that failed for the moment is sent again: pure."""

from __future__ import annotations

from trakt_auth.status import is_unavailable

RETRIES = 3
# The longest pause, in seconds, before a retry: who is asked to wait longer gets the error, with
# its `retry_after`, instead of a program that hangs.
LONGEST_PAUSE = 30.0
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


def retry_pause(
    method: str,
    status: int | None,
    *,
    failures: int,
    retry_after: float | None,
    jitter: float,
    retries: int = RETRIES,
    longest: float = LONGEST_PAUSE,
    reached: bool = True,
) -> float | None:
    """Seconds to wait before a request is sent again; None to let its outcome stand.

    Trakt did not look at what it answers 429 to, so that anything may be sent again. What did not
    reach it, or not to the end, may have done its work all the same, so that only what is
    idempotent may (RFC 9110 section 9.2.2).

    Args:
        method: The HTTP method.
        status: The status; None when there was no complete answer.
        failures: How often the request has been sent by now, at least 1.
        retry_after: Seconds that Trakt asked for, where it did.
        jitter: From 0 to 1, so that those who failed together do not come back together.
        retries: How often a request is sent again at most.
        longest: The longest pause, in seconds.
        reached: Whether it may have reached Trakt. What did not may be sent again in any case.
    """
    limited = status == 429
    passing = status is None or is_unavailable(status)
    repeatable = method in IDEMPOTENT or not reached
    if failures > retries or not (limited or (passing and repeatable)):
        return None
    pause = 2.0 ** (failures - 1) * (0.5 + jitter / 2) if retry_after is None else retry_after
    return pause if pause <= longest else None
