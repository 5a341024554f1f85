"""The outcome of a request to the API, and the error that it means: pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol

from trakt_auth._statuses.statuses import api_error, is_private
from trakt_auth.errors import TraktAuthError, Unavailable

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Response(Protocol):
    """The part of an `httpx.Response` that decisions need."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def extensions(self) -> Mapping[str, Any]: ...
    def json(self) -> Any: ...


class NoResponse(NamedTuple):
    """There was no response, or not a whole one."""

    problem: str
    """The failure, by the name of its exception."""

    reached: bool
    """Whether the request may have reached Trakt."""


Sent = Response | NoResponse | TraktAuthError
"""The outcome of sending a request. An error: sending it again would not help."""


class Subject(NamedTuple):
    """The call, as far as decisions need it."""

    name: str
    method: str
    oauth: str

    sent: Callable[[], object] = tuple
    """Returns query and body, which no error may repeat."""

    first_party: bool = False
    """Whether Trakt keeps it for its own applications: its 401 is not about the token."""

    signed: bool = True
    """Whether it carries the token of the account, if there is one."""

    counted: bool = True
    """Whether Trakt counts it: it goes to the API."""

    repeatable: bool = False
    """Whether the contract says that a repeat does no harm."""

    streams: bool = False
    """Whether its body streams: it is gone once it was sent."""

    conditional: bool = False
    """Whether the caller knows an older response: a 304 says that nothing has changed since."""

    @property
    def is_harmless(self) -> bool:
        """Whether two requests do the same as one.

        HTTP says it of a method (RFC 9110 section 9.2.2), the contract of an operation.
        """
        return self.repeatable or self.method in IDEMPOTENT

    def __repr__(self) -> str:
        return f"Subject({self.name})"


def refuses_token(response: Response, *, first_party: bool) -> bool:
    """Whether a response says that the token is not valid.

    A 401 says something else where a person is private, and where Trakt keeps the operation for its
    own applications.
    """
    return response.status_code == 401 and not first_party and not is_private(response.headers)


def error_of(
    outcome: Response | NoResponse, subject: Subject, *, now: float, had_token: bool
) -> TraktAuthError:
    """The error for an outcome that stands, other than a success. `now` is in Unix seconds."""
    name = subject.name
    if isinstance(outcome, NoResponse):
        lost = Unavailable(
            f"Trakt could not be reached, or gave no whole answer ({outcome.problem} at "
            f"{name}). {_advice(subject, reached=outcome.reached)}"
        )
        lost.maybe_done = outcome.reached and not subject.is_harmless
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
        sent=subject.sent(),
        had_token=had_token,
        first_party=subject.first_party,
    )
    if isinstance(error, Unavailable) and not subject.is_harmless:
        error.maybe_done = True
        error.args = (f"{error} {_advice(subject, reached=True)}",)
    return error


def _advice(subject: Subject, *, reached: bool) -> str:
    if reached and not subject.is_harmless:
        return "It may have been done all the same: look before you send it again."
    return "Check the network and try again."


def from_cache(extensions: Mapping[str, Any]) -> bool:
    """Whether a response came from a cache, and Trakt was not asked.

    hishel says so by the extension ``from_cache``, its version 1 by ``hishel_from_cache``, and its
    version 2 by a mapping, ``caching``. Any other cache may set the first one to True on the
    `httpx.Response`.
    """
    if extensions.get("from_cache") is True or extensions.get("hishel_from_cache") is True:
        return True
    status = extensions.get("caching")
    if not isinstance(status, Mapping):
        return False
    # A stored response that Trakt was asked about (304) is a request like any other.
    return status.get("from_cache") is True and status.get("revalidated") is not True
