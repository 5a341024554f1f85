"""What the command writes: lines for people, lines of JSON for programs, and errors."""

from __future__ import annotations

import codecs
import errno
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from trakt_auth._ground.shown import shown
from trakt_auth.cli.event_table import event
from trakt_auth.cli.exits import Exit, exit_code
from trakt_auth.cli.layout import WIDEST, definitions, wrapped
from trakt_auth.cli.wording import in_our_words
from trakt_auth.errors import (
    BadRequest,
    PartlyDone,
    ServiceError,
    TraktAuthError,
    Unavailable,
    ValidationFailed,
)


class ReaderGone(TraktAuthError):
    """What reads stdout has ended, as ``head`` does."""


def write_line(text: str, *, is_json: bool = False) -> None:
    """Write a line to stdout, and see it out: a reader may be waiting for it.

    A terminal is shown it without what would command the terminal; a pipe or a file gets it as it
    is.

    Args:
        text: The line.
        is_json: Whether it is JSON, which a terminal shows in colour.

    Raises:
        ReaderGone: Nobody reads stdout any more.
        OSError: It cannot be written.
    """
    try:
        if sys.stdout.isatty():
            text = shown(text, keep="\n\t")
            text = coloured(text) if is_json and not os.environ.get("NO_COLOR") else text
        print(text, flush=True)  # noqa: T201 - a command speaks on stdout
        return
    except BrokenPipeError:
        abandon(sys.stdout)
    raise ReaderGone("The reader of the output went away, so the command stopped.")


# In JSON, a text and the colon that makes it the name of a field.
_TEXT = re.compile(r'("(?:[^"\\]|\\.)*")(\s*:)?')


def coloured(text: str) -> str:
    """JSON in the colours that gh and jq use: names are blue, texts are green."""

    def colour(found: re.Match[str]) -> str:
        code = "34;1" if found[2] else "32"
        return f"\x1b[{code}m{found[1]}\x1b[m{found[2] or ''}"

    return _TEXT.sub(colour, text)


def write_words(text: str, label: str = "") -> None:
    """Write a line for people: on a terminal, as several where it is long, but no word is broken.

    What people read is kept in logs too, so that it is `shown` wherever it goes.

    Args:
        text: The words.
        label: Written before them; the words stay on its right.
    """
    width, text = columns(sys.stdout), shown(text)
    if width is None:
        write_line(label + text)
        return
    for line in wrapped(text, width, label, " " * len(label)):
        write_line(line)


def write_definitions(rows: Iterable[tuple[str, str]]) -> None:
    """Write terms with what they mean, one a line where no terminal is too narrow for that."""
    lines = ((shown(term), shown(meaning)) for term, meaning in rows)
    for line in definitions(lines, columns(sys.stdout) or sys.maxsize):
        write_line(line)


def columns(stream: TextIO) -> int | None:
    """How wide the terminal is that `stream` goes to; None where it goes elsewhere."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or WIDEST
    except (OSError, ValueError):  # no terminal, or no file at all
        return None


def json_text(value: object, *, indent: int | None = None, encoding: str | None = None) -> str:
    """JSON with the letters as they are, where it is written as UTF-8; else escaped.

    Args:
        value: What to write.
        indent: How far to indent it; None for one line.
        encoding: What it is written in; None for that of stdout.
    """
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    # A stand-in for stdout may have none.
    written_in = encoding or getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        text.encode()  # not half an emoji, as a text has that was cut
        as_it_is = codecs.lookup(written_in).name == "utf-8"
    except UnicodeEncodeError:
        as_it_is = False
    return text if as_it_is else json.dumps(value, indent=indent)


def write_json(event: Mapping[str, object]) -> None:
    """Write `event` to stdout as one line of JSON."""
    write_line(json.dumps(event))


def write_last_event(event: Mapping[str, object]) -> None:
    """Write what the command failed by; where nobody can read it, stderr and exit code must do."""
    try:
        write_json(event)
    except ReaderGone:
        pass
    except OSError:
        abandon(sys.stdout)


def write_error(message: str) -> None:
    """Write one line to stderr; where even that is impossible, the exit code must do.

    On a terminal it is as many lines as its words need.
    """
    name = "trakt-auth: "
    width = columns(sys.stderr)
    text = shown(" ".join(message.split()))
    lines = [name + text] if width is None else wrapped(text, width, name, "  ")
    if width is not None and not os.environ.get("NO_COLOR"):
        lines[0] = lines[0].replace(name.strip(), f"\x1b[1;31m{name.strip()}\x1b[0m", 1)
    try:
        print("\n".join(lines), file=sys.stderr, flush=True)  # noqa: T201 - as above
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
            write_last_event(error_event(error))
        raise
    except OSError as error:
        if as_json:
            problem = system_error(error)
            write_last_event(event("error", error="OSError", message=problem, exit_code=Exit.ERROR))
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
    more: dict[str, object] = {}
    if isinstance(error, ServiceError):
        more = {"status": error.status, "retry_after": error.retry_after}
    if isinstance(error, BadRequest | ValidationFailed):
        more["fields"] = {name: list(reasons) for name, reasons in error.fields.items()}
    if isinstance(error, PartlyDone):
        done = error.done
        more |= {"done": done and done.to_dict(), "left": dict(error.left)}
    if isinstance(error, PartlyDone | Unavailable):
        more["maybe_done"] = error.maybe_done
    code = int(exit_code(error))
    return event(
        "error", error=type(error).__name__, message=explain(error), exit_code=code, **more
    )


def system_error(error: OSError) -> str:
    """What the system says went wrong."""
    if error.strerror is None:
        return str(error)
    if error.errno == errno.EADDRINUSE:
        return (
            "Another program uses this port. Choose another by --port N; --port 0 takes a free one."
        )
    if error.errno == errno.ENOENT and error.filename:
        return f"There is no file or directory {error.filename}."
    about = f" ({error.filename})" if error.filename else ""
    return f"{error.strerror}{about}."


def usage_event(problem: str, code: int) -> dict[str, object]:
    """A command line that makes no sense, as an event."""
    return event("error", error="UsageError", message=problem, exit_code=code)


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
