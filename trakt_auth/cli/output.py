"""What the command writes: lines for people, lines of JSON for programs, and errors."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from trakt_auth.cli.exits import exit_code
from trakt_auth.cli.wording import in_our_words
from trakt_auth.errors import (
    BadRequest,
    PartlyDone,
    ServiceError,
    TraktAuthError,
    ValidationFailed,
)


class ReaderGone(TraktAuthError):
    """What reads stdout has ended, as ``head`` does."""


def write_line(text: str) -> None:
    """Write a line to stdout, and see it out: a reader may be waiting for it.

    Raises:
        ReaderGone: Nobody reads stdout any more.
        OSError: It cannot be written.
    """
    try:
        print(text, flush=True)  # noqa: T201 - a command speaks on stdout
        return
    except BrokenPipeError:
        abandon(sys.stdout)
    raise ReaderGone("The reader of the output went away, so the command stopped.")


def write_json(event: Mapping[str, object]) -> None:
    """Write `event` to stdout as one line of JSON."""
    write_line(json.dumps(event))


def write_error(message: str) -> None:
    """Write one line to stderr; where even that is impossible, the exit code must do."""
    name = "trakt-auth:"
    if sys.stderr.isatty() and not os.environ.get("NO_COLOR"):
        name = f"\x1b[1;31m{name}\x1b[0m"
    try:
        print(name, " ".join(message.split()), file=sys.stderr, flush=True)  # noqa: T201 - as above
    except OSError:
        abandon(sys.stderr)


def explain(error: TraktAuthError) -> str:
    """What happened, and what was noted on the way out about what to do."""
    return " ".join([str(error), *getattr(error, "__notes__", ())])


@contextmanager
def errors_told(
    as_json: bool,
    client_id: str | None = None,
    store: Path | None = None,
    account: str = "default",
) -> Iterator[None]:
    """Say errors in the words of the command and, with ``--json``, on stdout too, as last event.

    Args:
        as_json: Whether ``--json`` was given.
        client_id: The client id that was given.
        store: The directory that was given.
        account: Whose login it is.
    """
    try:
        yield
    except TraktAuthError as error:
        in_our_words(error, client_id, store, account)
        if as_json:
            write_json(error_event(error))
        raise


@contextmanager
def quiet_without_reader() -> Iterator[None]:
    """Within, the command ends well where a reader of its output has had enough, as ``head`` has.

    This is for commands that leave nothing half done.
    """
    with suppress(ReaderGone):
        yield


def error_event(error: TraktAuthError) -> dict[str, object]:
    """What went wrong, as an event."""
    event: dict[str, object] = {
        "event": "error",
        "error": type(error).__name__,
        "message": explain(error),
        "exit_code": int(exit_code(error)),
    }
    if isinstance(error, ServiceError):
        event |= {"status": error.status, "retry_after": error.retry_after}
    if isinstance(error, BadRequest | ValidationFailed):
        event["fields"] = {name: list(reasons) for name, reasons in error.fields.items()}
    if isinstance(error, PartlyDone):
        done = error.done
        event |= {"done": done and done.to_dict(), "left": dict(error.left)}
    return event


def usage_event(problem: str, code: int) -> dict[str, object]:
    """A command line that makes no sense, as an event."""
    return {"event": "error", "error": "UsageError", "message": problem, "exit_code": code}


def prepare_streams() -> None:
    """Make stdout and stderr safe to write to, whatever they are.

    Raises:
        TraktAuthError: There is no stdout.
    """
    if sys.stderr is None:
        # What is lost here is what the caller chose not to see.
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - lives as long as the process
    if sys.stdout is None:
        raise TraktAuthError("stdout is closed, so the command has nowhere to write to.")
    for stream in (sys.stdout, sys.stderr):
        # A code page without block characters gets question marks, not a crash.
        with suppress(AttributeError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # TextIO or a stand-in


def abandon(stream: TextIO) -> None:
    """After a failed write: write nothing more, or Python would fail once again on its exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
