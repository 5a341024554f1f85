"""`trakt-auth login --browser`: by a browser on this machine, which comes back or shows a code."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from trakt_auth._login.browser import SIGN_IN_SECONDS, BrowserFlow
from trakt_auth.app import OUT_OF_BAND, App
from trakt_auth.cli.event_table import event
from trakt_auth.cli.output import write_error, write_json, write_line, write_words
from trakt_auth.cli.signals import finishing_first, saving_first
from trakt_auth.errors import ConfigurationError
from trakt_auth.oauth import AuthorizationRequest
from trakt_auth.token import Token


def token_by_browser(app: App, *, as_json: bool, save: Callable[[Token], None]) -> Token:
    """Open the consent page in a browser here, wait until it comes back, and save what it brings.

    Where no browser can come back, the person copies a code from the page, which is read from
    stdin.

    Raises:
        ConfigurationError: stdin ended without a code.
        StoreError: The token cannot be saved.
        TraktAuthError: As `BrowserFlow` does.
        OSError: stdout cannot be written to.
    """
    with finishing_first(), BrowserFlow(app) as flow:  # a polite kill leaves no page behind
        request = flow.start()
        if as_json:
            write_json(event("browser", url=request.url, expires_in=SIGN_IN_SECONDS))
        else:
            write_words(
                "Approve it in the browser. If none opens, or it cannot open its page, open this "
                "link here yourself:"
            )
            write_line(request.url)
        flow.open(request)
        if app.redirect_uri == OUT_OF_BAND:
            return _pasted(flow, request, save)
        cancel = threading.Event()
        with saving_first(cancel):
            token = flow.wait(request, cancel=cancel)
            save(token)
        return token


def _pasted(
    flow: BrowserFlow, request: AuthorizationRequest, save: Callable[[Token], None]
) -> Token:
    while True:
        # On stderr, since stdout may be for a program.
        print("Then paste the code that Trakt shows: ", end="", file=sys.stderr, flush=True)  # noqa: T201
        line = "" if sys.stdin is None else sys.stdin.readline()
        if not line:
            raise ConfigurationError(
                "No code came from stdin. Run the command in a terminal, or sign in by a code that "
                "you type at Trakt: trakt-auth login"
            )
        try:
            with saving_first(threading.Event()):  # bounded: nothing has to end it
                token = flow.redeem(request, line)
                save(token)
        except ValueError as error:
            write_error(f"{error}.")
        else:
            return token
