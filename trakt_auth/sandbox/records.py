"""What a sandbox records of each request, for tests. It never records a secret."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from trakt_auth.sandbox.locations import ACTIVATE
from trakt_auth.sandbox.settings import GRANT_TYPES, PARAMETERS


@frozen(kw_only=True)
class RequestRecord:
    """One request and its outcome. It holds no token, no code and no credential."""

    method: str
    path: str
    """Without the query, and without the code at the end of ``/activate/{user_code}``."""
    status: int | None
    """The status of the answer; None if the connection was closed instead."""
    elapsed: float
    """When it arrived: seconds since the sandbox was made, on the sandbox's clock."""
    spacing: float | None
    """For a poll: seconds since the last reply about the same device code; for the first poll,
    since the code was issued. None for other requests and unknown codes."""
    grant_type: str | None
    """At the token endpoint: ``authorization_code`` or ``refresh_token``."""
    fields: frozenset[str]
    """The names of the OAuth parameters in the JSON body."""
    bearer: bool
    """Whether it had the header ``Authorization: Bearer``."""
    api_key: bool
    """Whether it had the header ``trakt-api-key``."""
    connection: int
    """The number of its connection, counted from 1. Equal numbers mean the same connection."""
    scripted: bool
    """Whether the answer came from a script."""
    account: str | None = None
    """The name of the person that the token belongs to, if the token was valid."""
    query: Mapping[str, str] = field(factory=dict[str, str])
    """The parameters of the query; secrets are masked."""
    body: Any = None
    """The JSON that was sent, with its secrets masked; None if there was none. For the OAuth
    endpoints, only the known parameters."""
    headers: Mapping[str, str] = field(factory=dict[str, str])
    """The headers, with names in lower case; secrets are masked."""


class Records:
    """The requests so far, in the order of their answers. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._records: list[RequestRecord] = []
        self.changes = 0
        """The number of requests that could have changed something."""

    def add(self, record: RequestRecord) -> None:
        """Remember a request."""
        with self._lock:
            self._records.append(record)
            self.changes += record.method not in {"GET", "HEAD"}

    def last(self, count: int) -> list[RequestRecord]:
        """Return the newest records, the newest last."""
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
