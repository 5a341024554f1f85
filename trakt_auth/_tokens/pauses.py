"""How long a renewal that failed waits for the next, and how long a missing login is looked for."""

from __future__ import annotations

# After a renewal that failed, the next one waits this long, doubling up to the longest.
SHORTEST_RENEWAL_PAUSE = 5.0
LONGEST_RENEWAL_PAUSE = 300.0
# The most that counts of Trakt's Retry-After: a login must not end by a long one.
LONGEST_RETRY_AFTER = 900.0

# A token that a renewal brought less than this ago is not renewed for a 401; doubling with each
# token in a row that the API has rejected, up to the longest.
SHORTEST_PROBATION = 60.0
LONGEST_PROBATION = 900.0

# A program that has not ended a renewal after this has stopped: an exchange takes 60 s at most.
LONGEST_RENEWAL = 75.0

# How many renewals of a process run at once: each needs a connection, of which there are few.
RENEWALS_AT_ONCE = 8

# So long, what is missing may come back: a directory that is moved, a file that an editor writes
# anew. A store that does not mark deletions is looked at again before a login counts as deleted.
ABSENCE = 10.0
# Between two looks, or two saves, in that time: a login that comes back is old, and others may send
# it.
MISSING_PAUSE = 0.3


def pause_after_failures(failures: int, retry_after: float | None) -> float:
    """Seconds to leave Trakt alone after some renewals in a row have failed.

    Args:
        failures: How many, at least 1.
        retry_after: Seconds that Trakt asked for; None if it did not. At most 15 minutes count.
    """
    # 2**10 pauses are past the longest; a bounded exponent cannot overflow.
    backoff = SHORTEST_RENEWAL_PAUSE * 2.0 ** min(failures - 1, 10)
    asked = min(retry_after or 0.0, LONGEST_RETRY_AFTER)
    return max(min(backoff, LONGEST_RENEWAL_PAUSE), asked)


def probation(rejections: int | None) -> float:
    """Seconds for which a token is not renewed for a 401, from its arrival.

    Args:
        rejections: How many tokens in a row the API had rejected before this one; None for none.
    """
    return min(SHORTEST_PROBATION * 2.0 ** min((rejections or 1) - 1, 10), LONGEST_PROBATION)
