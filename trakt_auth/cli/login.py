"""`trakt-auth login`: run a device login, tell of it, and keep the token."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

import typer

from trakt_auth._ground.shown import shown
from trakt_auth._login.device import DeviceFlow
from trakt_auth.app import App
from trakt_auth.cli.browser_login import token_by_browser
from trakt_auth.cli.layout import WIDEST, wrapped
from trakt_auth.cli.output import columns, write_error, write_line, write_words
from trakt_auth.cli.reporters import Reporter, reporter_for
from trakt_auth.cli.session import username_if_told
from trakt_auth.cli.signals import saving_first
from trakt_auth.cli.signed_in import SignedIn
from trakt_auth.cli.stores import LoginStore
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores import FileTokenStore
from trakt_auth.stores.file import default_directory
from trakt_auth.token import Token, other_host


def login(
    app: App,
    store: LoginStore,
    *,
    account: str,
    as_json: bool,
    qr: bool,
    open_browser: bool,
    by_browser: bool,
    replace: bool,
) -> None:
    """Sign a person in, and save the token.

    Args:
        app: Who asks.
        store: Where the token goes.
        account: Under which name.
        as_json: Whether to tell of it in lines of JSON.
        qr: Whether to show the link as a QR code too.
        open_browser: Whether to open the link here.
        by_browser: Whether a browser here brings the answer back, without a code.
        replace: Whether a login that is there may be replaced without asking.

    Raises:
        ConfigurationError: There is a login, and nobody to ask.
        TraktAuthError: As `DeviceFlow.start` and `DeviceFlow.wait` do, or as `BrowserFlow` does.
        StoreError: The token cannot be saved.
        OSError: stdout cannot be written to.
    """
    # Fails now where it would fail later, after a person has taken the trouble to approve.
    store.check_writable(account)
    host = other_host(app.api_url)
    _make_way(store, account, host, replace=replace, tell=not as_json)
    if not (replace or _may_replace(store, account, host, ask=not as_json)):
        write_line("Nothing was changed.")
        return
    saved: list[Token] = []

    def save(token: Token) -> None:
        store.save(account, token)
        saved.append(token)

    with reporter_for(as_json=as_json, qr=qr) as reporter:
        try:
            if by_browser:
                token = token_by_browser(app, as_json=as_json, save=save)
            else:
                token = _wait(app, reporter, open_browser=open_browser, save=save)
        except (KeyboardInterrupt, SystemExit):
            if saved:
                write_error(f"The login was approved: account {account} is signed in.")
            raise
        # As any other program: a renewal needs the lock.
        name = username_if_told(app, FileTokenStore(store.path), account)
    file = str(store.file(account))
    reporter.done(
        SignedIn(account=account, host=host, username=name, expires_at=token.expires_at, file=file)
    )


def _make_way(
    store: FileTokenStore, account: str, host: str | None, *, replace: bool, tell: bool
) -> None:
    """See that a login of another host than `host` is not replaced, unless it was said to be."""
    try:
        token = store.load(account)
    except StoreError:
        return  # it is asked about below
    if token is None or (theirs := other_host(token.api_url)) == host:
        return
    if theirs and host is None and store.path == default_directory(None):
        # An earlier version kept all of them in one place.
        place = FileTokenStore(default_directory(theirs))
        if place.load(account) is None:
            place.save(account, token)
        store.delete(account)
        if tell:
            write_words(f"The login of account {account} at {theirs} was moved to {place.path}")
    elif not replace:
        raise ConfigurationError(
            f"{store.file(account)} is a login at {theirs or 'Trakt'}, not at {host or 'Trakt'}: "
            "it is kept. Sign in under another name, by --account NAME, or choose another --store."
        )


def _may_replace(store: FileTokenStore, account: str, host: str | None, *, ask: bool) -> bool:
    try:
        if store.load(account) is None:
            return True
        found = f"Account {account} is signed in already{f' at {host}' if host else ''}."
    except StoreError as error:
        found = str(error)
    # Where it was closed, Python has no stdin.
    if not (ask and sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()):
        raise ConfigurationError(
            f"{found} To replace that login, add --yes; to keep it and sign in another account, "
            "add --account NAME."
        )
    question = shown(f"{found} Sign in again and replace that login?")
    width = columns(sys.stdout) or WIDEST
    return typer.confirm("\n".join(wrapped(question, width - len(" [y/N]: "))))


def _wait(
    app: App, reporter: Reporter, *, open_browser: bool, save: Callable[[Token], None]
) -> Token:
    token, cancel = None, threading.Event()
    with DeviceFlow(app) as flow:
        code = flow.start()
        reporter.show(code)
        if open_browser:
            typer.launch(code.verification_url)
        events = flow.events(code, cancel=cancel)
        while token is None:
            with saving_first(cancel):
                event = next(events)  # which raises, where the login ends without a token
                if (token := event.token) is not None:
                    save(token)  # before a word of it: stdout may be closed by now
            reporter.polled(event)
    return token
