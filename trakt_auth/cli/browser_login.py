"""`trakt-auth login --browser`: by a browser on this machine, instead of a code."""

from __future__ import annotations

import threading
from collections.abc import Callable

from trakt_auth._login.browser import SIGN_IN_SECONDS, BrowserFlow
from trakt_auth._login.redirect_page import Redirect
from trakt_auth.app import App
from trakt_auth.cli.event_table import event
from trakt_auth.cli.output import write_json, write_line, write_words
from trakt_auth.cli.signals import finishing_first, saving_first
from trakt_auth.token import Token


def token_by_browser(app: App, *, as_json: bool, save: Callable[[Token], None]) -> Token:
    """Open the consent page in a browser here, wait until it comes back, and save what it brings.

    Raises:
        StoreError: The token cannot be saved.
        TraktAuthError: As `BrowserFlow` does.
        OSError: stdout cannot be written to.
    """
    Redirect.of(app.redirect_uri)  # nobody is asked for a code here: that is what `login` is for
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
        cancel = threading.Event()
        with saving_first(cancel):
            token = flow.wait(request, cancel=cancel)
            save(token)
        return token
