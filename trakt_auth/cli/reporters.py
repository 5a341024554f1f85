"""Who is told of a login: a person at a terminal, a log file, or a program."""

from __future__ import annotations

import signal
import sys
import time
from abc import ABC, abstractmethod
from typing import Self

from attrs import evolve
from rich.console import Console, RenderableType
from rich.live import Live

from trakt_auth._login.device import PollEvent
from trakt_auth._login.device_code import DeviceCode
from trakt_auth._statuses.statuses import PollOutcome
from trakt_auth.cli.events import code_event, done_event, poll_event
from trakt_auth.cli.output import write_json, write_words
from trakt_auth.cli.pending_login import PendingLogin, clock_face
from trakt_auth.cli.screen import Room, card, status, success
from trakt_auth.cli.signed_in import SignedIn


class Reporter(ABC):
    """Told of a login as it goes. Leaving its context ends what was on show."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    @abstractmethod
    def show(self, code: DeviceCode) -> None:
        """The code was issued: a person must see it now."""

    @abstractmethod
    def polled(self, event: PollEvent) -> None:
        """A poll was answered."""

    @abstractmethod
    def done(self, login: SignedIn) -> None:
        """It worked."""


class _JsonReporter(Reporter):
    """One event a line."""

    def show(self, code: DeviceCode) -> None:
        write_json(code_event(code))

    def polled(self, event: PollEvent) -> None:
        write_json(poll_event(event))

    def done(self, login: SignedIn) -> None:
        write_json(done_event(login))


class _LineReporter(Reporter):
    """Plain lines, and only where there is news."""

    def __init__(self) -> None:
        self._waiting: PendingLogin | None = None

    def show(self, code: DeviceCode) -> None:
        self._waiting = PendingLogin(code, since=0.0)
        life = clock_face(code.expires_in)
        write_words(f"Open {code.verification_url} and type the code {code.user_code}")
        write_words(f"{self._waiting.status(0.0)} (the code lives for {life})")

    def polled(self, event: PollEvent) -> None:
        assert self._waiting is not None  # noqa: S101 - a poll without a code is a bug here
        before, self._waiting = self._waiting, evolve(self._waiting, event=event)
        said = self._waiting.status(0.0)
        if event.next_poll_in is not None and said != before.status(0.0):
            write_words(said)

    def done(self, login: SignedIn) -> None:
        for sentence in login.sentences:
            write_words(sentence)


class _ScreenReporter(Reporter):
    """The card, and below it a status that is repainted until the login ends."""

    def __init__(self, *, qr: bool) -> None:
        self._qr = qr
        self._console = Console(file=sys.stdout, force_terminal=True, highlight=False)
        self._waiting: PendingLogin | None = None
        self._live = Live(
            console=self._console,
            get_renderable=self._status,
            refresh_per_second=8,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )

    def __enter__(self) -> Self:
        # A polite kill must not leave the cursor hidden either.
        self._on_sigterm = signal.signal(signal.SIGTERM, _exit_on_sigterm)
        return self

    def __exit__(self, *_: object) -> None:
        # Nor an impatient second Ctrl-C, while the terminal is being tidied.
        on_sigint = signal.signal(signal.SIGINT, signal.SIG_IGN)
        self._live.stop()
        signal.signal(signal.SIGINT, on_sigint)
        signal.signal(signal.SIGTERM, self._on_sigterm)

    def show(self, code: DeviceCode) -> None:
        self._console.print(card(code, self._room(), qr=self._qr))
        self._waiting = PendingLogin(code, since=time.monotonic())
        self._live.start(refresh=True)

    def polled(self, event: PollEvent) -> None:
        assert self._waiting is not None  # noqa: S101 - a poll without a code is a bug here
        if event.outcome is PollOutcome.AUTHORIZED or event.next_poll_in is not None:
            self._waiting = PendingLogin(self._waiting.code, since=time.monotonic(), event=event)

    def done(self, login: SignedIn) -> None:
        self._console.print(success(login, self._room()))

    def _status(self) -> RenderableType:
        return status(self._waiting, time.monotonic(), self._room()) if self._waiting else ""

    def _room(self) -> Room:
        width, height = self._console.size
        return Room(width=width, height=height, blocks=not self._console.options.ascii_only)


def _exit_on_sigterm(*_: object) -> None:
    sys.exit(128 + signal.SIGTERM)


def reporter_for(*, as_json: bool, qr: bool) -> Reporter:
    """The reporter that suits stdout and the options."""
    if as_json:
        return _JsonReporter()
    if sys.stdout.isatty() and not Console().is_dumb_terminal:
        return _ScreenReporter(qr=qr)
    return _LineReporter()
