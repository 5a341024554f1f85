"""What came of a request of the API, and the error that it means: pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from trakt_auth.errors import TraktAuthError, Unavailable

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Received(Protocol):
    """What is read of an answer: an `httpx.Response` is one."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def extensions(self) -> Mapping[str, Any]: ...
    def json(self) -> Any: ...


class NoAnswer(NamedTuple):
    """There was no whole answer."""

    problem: str
    """What happened, in one word."""

    reached: bool
    """Whether the request may have reached Trakt."""


class Subject(NamedTuple):
    """What is called, as far as it matters here."""

    name: str
    method: str
    oauth: str
    sent: object = None
    """Query and body, which no error may repeat."""

    first_party: bool = False
    """Whether Trakt keeps it for its own applications: its 401 is not about the token."""

    def __repr__(self) -> str:
        return f"Subject({self.name})"


def error_of(
    outcome: Received | NoAnswer, subject: Subject, *, now: float, had_token: bool
) -> TraktAuthError:
    """The error for an outcome that stands.

    Args:
        outcome: What came, other than a success.
        subject: What was called.
        now: The wall clock in Unix seconds.
        had_token: Whether a token was sent.
    """
    from trakt_auth._statuses.statuses import api_error

    name, method = subject.name, subject.method
    if isinstance(outcome, NoAnswer):
        lost = Unavailable(
            f"Trakt could not be reached, or gave no whole answer ({outcome.problem} at "
            f"{name}). {_lost(method, reached=outcome.reached)}"
        )
        lost.maybe_done = outcome.reached and method not in IDEMPOTENT
        return lost
    try:
        body = outcome.json()
    except (ValueError, RecursionError):
        body = None
    error = api_error(
        outcome.status_code,
        outcome.headers,
        body,
        where=name,
        now=now,
        sent=subject.sent,
        had_token=had_token,
        first_party=subject.first_party,
    )
    if isinstance(error, Unavailable) and method not in IDEMPOTENT:
        error.maybe_done = True
        error.args = (f"{error} {_lost(method, reached=True)}",)
    return error


def _lost(method: str, *, reached: bool) -> str:

    if reached and method not in IDEMPOTENT:
        return "It may have been done all the same: look before you send it again."
    return "Check the network and try again."


def from_cache(extensions: Mapping[str, Any]) -> bool:
    """Whether an answer came from a cache, and Trakt was not asked.

    hishel says so by the extension ``from_cache``, its version 1 by ``hishel_from_cache``, and its
    version 2 by a mapping, ``caching``. Any other cache may set the first one to True on the
    `httpx.Response`.
    """
    if extensions.get("from_cache") is True or extensions.get("hishel_from_cache") is True:
        return True
    status = extensions.get("caching")
    if not isinstance(status, Mapping):
        return False
    # A stored answer that Trakt was asked about (304) is a request like any other.
    return status.get("from_cache") is True and status.get("revalidated") is not True
