"""What a sandbox remembers of each request: facts that tests ask for, and never a secret."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from trakt_auth.sandbox.locations import ACTIVATE
from trakt_auth.sandbox.settings import GRANT_TYPES, PARAMETERS


@frozen(kw_only=True)
class RequestRecord:
    """One request and what came of it. It holds no token, no code and no credential."""

    method: str
    path: str
    """Without the query, and without the code that ``/activate/{user_code}`` ends in."""
    status: int | None
    """The status answered; None where the connection was closed instead."""
    elapsed: float
    """When it arrived: seconds since the sandbox was made, on the sandbox's clock."""
    spacing: float | None
    """Of a poll: seconds since the last reply about the same device code, whose first is the issue
    of the code. None for other requests and unknown codes."""
    grant_type: str | None
    """At the token endpoint: ``authorization_code`` or ``refresh_token``."""
    fields: frozenset[str]
    """Which OAuth parameters the JSON body held, by name."""
    bearer: bool
    """Whether it carried ``Authorization: Bearer``."""
    api_key: bool
    """Whether it carried ``trakt-api-key``."""
    connection: int
    """Which connection it came on, counted from 1: equal numbers shared one."""
    scripted: bool
    """Whether the answer came from a script."""
    account: str | None = None
    """Who was signed in, by name, where the token was good."""
    query: Mapping[str, str] = field(factory=dict[str, str])
    """What stood in the query; secrets are masked."""
    body: Any = None
    """The JSON that was sent, with its secrets masked; None where there was none. Of the OAuth
    endpoints, the known parameters alone."""
    headers: Mapping[str, str] = field(factory=dict[str, str])
    """The headers by their names in small letters; secrets are masked."""


class Records:
    """The requests so far, in the order of their answers. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._records: list[RequestRecord] = []
        self.changes = 0
        """How many requests could have changed something."""

    def add(self, record: RequestRecord) -> None:
        """Remember a request."""
        with self._lock:
            self._records.append(record)
            self.changes += record.method not in {"GET", "HEAD"}

    def last(self, count: int) -> list[RequestRecord]:
        """The newest, the newest last."""
        with self._lock:
            return self._records[-count:]

    def all(self) -> list[RequestRecord]:
        """A copy of all records."""
        with self._lock:
            return list(self._records)


def public_path(path: str) -> str:
    """A path without the user code in it."""
    return ACTIVATE + "/{user_code}" if path.startswith(ACTIVATE + "/") else path


def known_fields(fields: Mapping[str, object]) -> frozenset[str]:
    """The names among `fields` that are OAuth's; a stray name could be a secret."""
    return PARAMETERS.intersection(fields)


def known_grant_type(fields: Mapping[str, object]) -> str | None:
    """The grant type, if it is one of ours."""
    return next((known for known in GRANT_TYPES if known == fields.get("grant_type")), None)
