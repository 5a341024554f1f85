"""The world of the model of a token's life: tokens, Trakt, and the processes of an account."""

from __future__ import annotations

from collections.abc import Generator
from itertools import count
from typing import Any

from attrs import define, field

from trakt_auth._tokens.ledger import Ledger
from trakt_auth._tokens.renewal import RenewalStep, StepResult
from trakt_auth.app import API_URL, AUTH_URL
from trakt_auth.errors import TraktAuthError, Unavailable
from trakt_auth.stores.changes import Version
from trakt_auth.token import Home, Intent, Token

HOME = Home("client-id", AUTH_URL, API_URL)  # the tokens name no host
T0 = 1_790_000_000.0
WEEK = 604_800


def token(number: int, *, life: int | None = WEEK, at: float = T0, **more: Any) -> Token:
    return Token(
        access_token=f"access-{number}",
        refresh_token=f"refresh-{number}",
        expires_in=life,
        created_at=int(T0),
        received_at=at,
        client_id="client-id",
        **more,
    )


def intent_of(pid: int, *, at: float, uptime: float, boot: str = "boot") -> Intent:
    """What the process with this id writes down."""
    return Intent(host="attic", boot=boot, pid=pid, started="7", at=at, uptime=uptime)


def no_answer() -> Unavailable:
    """The outcome of a request that Trakt may have answered."""
    error = Unavailable("no answer")
    error.maybe_done = True
    return error


class Trakt:
    """Issues tokens; a refresh token works once. Knows who was told what."""

    def __init__(self) -> None:
        self.count = 0
        self.working: set[str] = set()
        self.revoked: set[str] = set()
        self.sends: dict[str, tuple[Process, float]] = {}
        """Refresh tokens that have arrived: from whom last, and when that was written down."""
        self.answered: set[str] = set()
        """Refresh tokens whose successor has reached somebody who still runs."""
        self.orphans: set[str] = set()
        """Access tokens that somebody was given for an account that was deleted meanwhile."""
        self.newest: Token | None = None
        """Of the present login, if somebody was given it."""

    def issue(self, life: int | None, now: float) -> Token:
        self.count += 1
        issued = token(self.count, life=life, at=now)
        self.working.add(issued.refresh_token)
        return issued


@define(eq=False)
class Process:
    """One process: what it knows, its clock, and the renewal that is under way."""

    skew: float
    memory: Ledger = field(factory=lambda: Ledger("default", HOME, Version(None)))
    steps: Generator[RenewalStep, StepResult, Token] | None = None
    step: RenewalStep | None = None
    rejected: Token | None = None
    elapsed: float = 0.0
    told: float = 0.0
    """The time that the renewal was told last, by which it has decided."""
    error: TraktAuthError | None = None
    """What the last renewal has ended with."""
    owed: set[str] = field(factory=set)
    """Refresh tokens that this process alone has the successor of."""
    coming: tuple[Any] | None = None
    """What Trakt has answered, and the process has not read yet."""
    pid: int = field(factory=count(1).__next__)
