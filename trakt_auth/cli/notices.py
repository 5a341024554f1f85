"""What the command says of waits, renewals and trouble while a call goes on."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from attrs import asdict

from trakt_auth.cli.event_table import event
from trakt_auth.cli.output import write_error, write_json
from trakt_auth.errors import TraktAuthError
from trakt_auth.events import LOGGER, Event, OnEvent, Progress, Renewed, StoreTrouble, Waiting

_NAMES = {
    Waiting: "waiting",
    Renewed: "renewed",
    StoreTrouble: "store_trouble",
    Progress: "progress",
}
_REASONS = {
    "rate limit": "to keep to Trakt's rate limit",
    "429": "because Trakt asked to (429)",
    "unavailable": "because Trakt could not be reached",
}


def notice(happened: Event) -> dict[str, Any]:
    """An event of the layer, as an event of the command."""
    return event(_NAMES[type(happened)], **asdict(happened))


def sentence(happened: Event) -> str | None:
    """An event in words; None where a person need not know."""
    match happened:
        case Waiting(reason, seconds, call):
            return f"{call} waits {seconds:.0f} s {_REASONS[reason]}."
        case StoreTrouble(account, problem):
            return f"Account {account}: {problem}"
        case Progress(call, done, total):
            return f"{call}: {done} of {total} items sent."
        case _:
            return None


@contextmanager
def told(*, as_json: bool) -> Iterator[OnEvent]:
    """Within, what happens is told: as events on stdout, or as sentences on stderr.

    The logger of the layer is told the same, and is quiet meanwhile.
    """

    def tell(happened: Event) -> None:
        # Where nobody reads any more, the next answer finds that out.
        with suppress(TraktAuthError, OSError):
            if as_json:
                write_json(notice(happened))
            elif (said := sentence(happened)) is not None:
                write_error(said)

    quiet = logging.NullHandler()
    LOGGER.addHandler(quiet)
    try:
        yield tell
    finally:
        LOGGER.removeHandler(quiet)
