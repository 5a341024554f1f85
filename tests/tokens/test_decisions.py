"""What `decide` says of a token: each rule by example, and each at its boundary."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.tokens.model import HOME, T0, WEEK, token
from trakt_auth._tokens.ledger import Ledger, Trouble
from trakt_auth._tokens.renewal import GiveUp, Renew, Serve, decide
from trakt_auth.errors import LoginRequired, ServiceError, StoreError, TraktAuthError, Unavailable
from trakt_auth.stores.changes import Version
from trakt_auth.token import Token

FRESH = token(0, at=T0 - 60.0)
YOUNG = token(0, at=T0 - 58.5, rejections=1)
"""The API may answer 401 to it for another 1.5 s before it is renewed for that."""
STALE = token(0, life=1800, at=T0 - 1799)
"""It has one second left."""
DEAD = token(0, life=1800, at=T0 - 1800)
ENDLESS = token(0, life=None)
OTHER = token(1, at=T0 - 60.0)
AWAY = Unavailable("503", status=503)


def memory(
    *,
    rejected: Token | None = None,
    trouble: TraktAuthError | None = None,
    of: Token = FRESH,
) -> Ledger:
    """An account whose last renewal has failed with `trouble`."""
    known = Ledger("work", HOME, Version(None), rejected=rejected)
    if trouble is not None:
        known.trouble = Trouble(of, trouble, 1, T0 - 4.0, 5.0)
    return known


@pytest.mark.parametrize(
    ("known", "held", "rejected", "decision"),
    [
        (memory(), FRESH, None, Serve(FRESH)),
        (memory(), STALE, None, Serve(STALE, renew=True)),
        (memory(), DEAD, None, Renew(DEAD)),
        # A 401: to this caller, to another one, of another token.
        (memory(), FRESH, FRESH, Renew(FRESH)),
        (memory(rejected=FRESH), FRESH, None, Renew(FRESH)),
        (memory(rejected=OTHER), FRESH, OTHER, Serve(FRESH)),
        # While a failure lasts, what lives serves on, but not to the caller whom it was refused to.
        (memory(trouble=AWAY), STALE, None, Serve(STALE)),
        (memory(trouble=AWAY, of=OTHER), STALE, None, Serve(STALE, renew=True)),
        (memory(trouble=AWAY, rejected=FRESH), FRESH, None, Serve(FRESH)),
        # A store is asked again at once by those who have nothing else.
        (memory(trouble=StoreError("full")), STALE, None, Serve(STALE)),
        (memory(trouble=StoreError("full")), DEAD, None, Renew(DEAD)),
        (memory(trouble=StoreError("full")), FRESH, FRESH, Renew(FRESH)),
        # One that has just arrived and is rejected: not yet.
        (memory(rejected=YOUNG), YOUNG, None, Serve(YOUNG)),
        (memory(), YOUNG, evolve(YOUNG, received_at=None), Renew(YOUNG)),
        (memory(rejected=OTHER), YOUNG, None, Serve(YOUNG)),
        (memory(), evolve(FRESH, received_at=None), FRESH, Renew(FRESH)),
        # A refused refresh token is not sent again.
        (memory(), evolve(STALE, refused=True), None, Serve(STALE)),
    ],
)
def test_what_to_do(
    known: Ledger, held: Token, rejected: Token | None, decision: Serve | Renew
) -> None:
    assert decide(known, held, rejected, T0) == decision


@pytest.mark.parametrize(
    ("known", "held", "rejected", "error", "message"),
    [
        (memory(trouble=AWAY), DEAD, None, Unavailable, "503"),
        (memory(trouble=AWAY), FRESH, FRESH, Unavailable, "503"),
        # Nothing but a 401 tells the end of a life that is not known.
        (memory(trouble=AWAY, rejected=ENDLESS), ENDLESS, None, Unavailable, "503"),
        (
            memory(),
            evolve(DEAD, refused=True),
            None,
            LoginRequired,
            "Trakt no longer accepts the login of account work. Log in again",
        ),
        (memory(), YOUNG, YOUNG, ServiceError, "for account work. Another renewal"),
    ],
)
def test_there_is_no_usable_token(
    known: Ledger, held: Token, rejected: Token | None, error: type[TraktAuthError], message: str
) -> None:
    decision = decide(known, held, rejected, T0)
    assert isinstance(decision, GiveUp)
    assert type(decision.error) is error
    assert message in str(decision.error)


def test_every_caller_has_an_error_of_its_own() -> None:
    decision = decide(memory(trouble=AWAY), DEAD, None, T0)
    assert isinstance(decision, GiveUp)
    assert decision.error is not AWAY


@pytest.mark.parametrize(
    ("later", "left"),
    [(0.0, 1.5), (1.0, 0.5), (1.5, None), (-58.5, 60.0), (-60.0, 58.5), (-118.5, None)],
)
def test_how_long_a_token_that_was_just_renewed_is_not_renewed_again(
    later: float, left: float | None
) -> None:
    decision = decide(memory(), YOUNG, YOUNG, T0 + later)
    if left is None:
        assert decision == Renew(YOUNG)
    else:
        assert isinstance(decision, GiveUp)
        assert isinstance(decision.error, ServiceError)
        assert decision.error.retry_after == left


@pytest.mark.parametrize(
    ("later", "lasts"), [(-4.5, False), (-4.0, True), (0.5, True), (1.0, False)]
)
def test_how_long_a_failure_lasts(later: float, *, lasts: bool) -> None:
    decision = decide(memory(trouble=AWAY), DEAD, DEAD, T0 + later)
    assert isinstance(decision, GiveUp) is lasts


def test_a_renewal_that_has_just_failed() -> None:
    assert decide(memory(), STALE, None, T0, AWAY) == Serve(STALE)
    assert decide(memory(rejected=FRESH), FRESH, None, T0, AWAY) == Serve(FRESH)
    for held, rejected in ((DEAD, None), (FRESH, FRESH)):
        decision = decide(memory(), held, rejected, T0, AWAY)
        assert isinstance(decision, GiveUp)
        assert decision.error is AWAY


def test_a_token_of_which_a_second_is_left_serves_and_one_that_ends_now_does_not() -> None:
    half = token(0, at=T0 - WEEK + 0.5)
    assert decide(memory(), half, None, T0) == Serve(half, renew=True)
    assert decide(memory(), half, None, T0 + 0.5) == Renew(half)
