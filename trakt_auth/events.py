"""Events during calls: waits, renewals, progress, failures of a store.

Each event goes to the logger ``trakt_auth``, and to the caller's `on_event`. No event holds a
secret. Waits and progress are told by the thread or task that makes the call; renewals and trouble
with a store by a thread of their own, which nobody waits for.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Literal

from attrs import frozen

from trakt_auth._ground.shown import shown

LOGGER = logging.getLogger("trakt_auth")


class _Shown(logging.Filter):
    """Lets every record pass, as one line that commands no terminal."""

    def filter(self, record: logging.LogRecord) -> bool:
        said = record.getMessage()
        if (visible := shown(said)) != said:
            record.msg, record.args = visible, ()
        return True


LOGGER.addFilter(_Shown())

TOLD = 1.0
"""The shortest wait, in seconds, that is told."""

LONG_WAIT = 10.0
"""Waits of so many seconds are logged as warnings, which Python shows unless told otherwise."""

Reason = Literal["rate limit", "429", "unavailable"]


@frozen
class Waiting:
    """A call waits a second or more before its next request."""

    reason: Reason
    """``rate limit``: to stay within Trakt's rate limits. ``429``: Trakt asked to wait.
    ``unavailable``: Trakt could not be reached, or is down at the moment."""

    seconds: float
    """How long it waits."""

    call: str
    """The call that waits, such as ``movies.trending``."""


@frozen
class Renewed:
    """The token of an account was renewed."""

    account: str
    """The name of the account in the store."""

    expires_at: float
    """When the new token expires, in Unix seconds."""


@frozen
class StoreTrouble:
    """A token store failed. The call goes on if there is a usable token in memory."""

    account: str
    """The name of the account."""

    problem: str
    """What failed and, where that is known, what to do: whole sentences, such as ``Cannot save
    /tokens/default.json: the disk is full. Free some space and try again.``"""


@frozen
class Progress:
    """One request of a write that takes several requests is done."""

    call: str
    """The call that writes, such as ``sync.history.add``."""

    done: int
    """How many items have been sent so far."""

    total: int
    """How many items there are."""


Event = Waiting | Renewed | StoreTrouble | Progress
OnEvent = Callable[[Event], object]


def tell(event: Event, on_event: OnEvent | None) -> None:
    """Send an event to the logger ``trakt_auth`` and, if given, to `on_event`.

    If `on_event` raises, the exception is logged, and the call goes on.
    """
    level, text = _as_log(event)
    LOGGER.log(level, text)
    if on_event is None:
        return
    try:
        on_event(event)
    except Exception:
        LOGGER.exception("on_event raised an error; the call goes on")


def _as_log(event: Event) -> tuple[int, str]:
    match event:
        case Waiting(reason, seconds, call):
            level = logging.WARNING if seconds >= LONG_WAIT else logging.INFO
            return level, f"{call} waits {seconds:.1f} s ({reason})"
        case Renewed(account, _):
            return logging.INFO, f"The token of account {account} was renewed"
        case StoreTrouble(account, problem):
            return logging.WARNING, f"Account {account}: {problem}"
        case Progress(call, done, total):
            return logging.INFO, f"{call}: {done} of {total} items sent"
