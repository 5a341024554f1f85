"""`trakt-auth login`: run a device login and tell of it."""

from __future__ import annotations

import typer

from trakt_auth.app import App
from trakt_auth.cli.reporters import Reporter, reporter_for
from trakt_auth.cli.session import username
from trakt_auth.cli.waiting import SignedIn
from trakt_auth.device import DeviceFlow
from trakt_auth.token import Token


def login(app: App, *, account: str, as_json: bool, qr: bool, open_browser: bool) -> None:
    """Sign a person in.

    Raises:
        TraktAuthError: As `DeviceFlow.start` and `DeviceFlow.wait` do.
        OSError: stdout cannot be written to.
    """
    reporter = reporter_for(as_json=as_json, qr=qr)
    token = _wait(app, reporter, open_browser=open_browser)
    reporter.done(SignedIn(account, username(app, token)))


def _wait(app: App, reporter: Reporter, *, open_browser: bool) -> Token:
    token = None
    with DeviceFlow(app) as flow, reporter:
        code = flow.start()
        reporter.show(code)
        if open_browser:
            typer.launch(code.verification_url)
        for event in flow.events(code):
            token = event.token
            reporter.polled(event)
    assert token is not None  # noqa: S101 - events() ends with a token or raises
    return token
