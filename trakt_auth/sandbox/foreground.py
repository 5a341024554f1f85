"""A sandbox in the foreground, until it is interrupted; what people have may live in a file."""

from __future__ import annotations

import json
import os
import tempfile
import threading
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from pathlib import Path

from trakt_auth.sandbox.sandbox import WEEK, Sandbox
from trakt_auth.sandbox.settings import OUT_OF_BAND

_FORM = "trakt-sandbox-1"
"""What the file is called in itself; another form has another name."""
_PAUSE = 0.5
"""Seconds between two looks at whether something has changed."""


def serve(
    port: int = 0,
    *,
    interval: int = 5,
    expires_in: int = 600,
    token_expires_in: int = WEEK,
    redirect_uris: Iterable[str] = (OUT_OF_BAND,),
    people: Iterable[str] = (),
    catalogue: str | Path | None = None,
    state: str | Path | None = None,
    strict: bool = False,
    tls: bool = False,
    on_ready: Callable[[Sandbox], object],
) -> None:
    """Run a sandbox in the foreground until interrupted (Ctrl-C), and then return.

    Args:
        port: The port to listen on; 0 for a free one.
        interval: Seconds between two polls of one device code.
        expires_in: Seconds a device code lives.
        token_expires_in: Seconds an access token lives.
        redirect_uris: The redirect URIs registered for the application.
        people: The names of those who have accounts; Robin alone by default.
        catalogue: A JSON file with titles beside those that every sandbox knows.
        state: A file in which people, what they have and who is signed in outlive the sandbox. It
            is read at the start, where it is there, and written at the end and after changes.
        strict: Whether to refuse what the contract does not know and Trakt ignores: see `Sandbox`.
        tls: Whether to serve programs with Trakt's own addresses: see `Sandbox.in_place_of_trakt`.
        on_ready: Called once it can be reached, to say where: see `Sandbox.url` and `Sandbox.env`.

    Raises:
        ImportError: `tls`, and trustme is not installed.
        OSError: The port is taken or not allowed, or a file cannot be read or written.
        ValueError: A number is below 1, or a file is not what it should be.
    """
    people = list(people)
    sandbox = Sandbox(
        port,
        interval=interval,
        expires_in=expires_in,
        token_expires_in=token_expires_in,
        redirect_uris=redirect_uris,
        people=people,
        catalogue=catalogue,
        strict=strict,
    )
    kept = None if state is None else _StateFile(sandbox, Path(state))
    for name in people:
        if sandbox.unknown(name):  # the file knows others
            sandbox.add_person(name)
    with sandbox, sandbox.in_place_of_trakt() if tls else nullcontext():
        try:
            on_ready(sandbox)
            _wait(kept)
        except KeyboardInterrupt:
            return
        finally:
            if kept is not None:
                kept.write()


def _wait(kept: _StateFile | None) -> None:
    never = threading.Event()
    # In turns: where another thread is given a signal, this one is not woken.
    while not never.wait(_PAUSE):
        if kept is not None:
            kept.write_if_changed()


class _StateFile:
    """A file that holds the state of a sandbox. Loads it, where there is one."""

    def __init__(self, sandbox: Sandbox, path: Path) -> None:
        self._sandbox = sandbox
        self._path = path
        self._seen = 0
        try:
            text = path.read_text("utf-8")
        except FileNotFoundError:
            self.write()  # a file that cannot be written is told of at the start
            return
        try:
            sandbox.restore(json.loads(text)[_FORM])
        except (ValueError, KeyError, TypeError):
            raise ValueError(f"{path} is not the state of a sandbox; move it away") from None

    def write_if_changed(self) -> None:
        """Write it, if something was sent since."""
        if self._sandbox.changes != self._seen:
            self.write()

    def write(self) -> None:
        """Write all of it or nothing, for the user alone to read."""
        self._seen = self._sandbox.changes
        text = json.dumps({_FORM: self._sandbox.everything()})
        # mkstemp makes files that are 0600.
        descriptor, temporary = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(self._path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
