"""`trakt-auth accounts`: the logins that a store has, without their secrets."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from attrs import frozen

from trakt_auth.cli.account import lasting
from trakt_auth.cli.event_table import event
from trakt_auth.cli.output import write_definitions, write_json, write_words
from trakt_auth.cli.wording import login_command
from trakt_auth.errors import StoreError
from trakt_auth.stores import FileTokenStore
from trakt_auth.stores.file import default_directory
from trakt_auth.token import Token, other_host


@frozen
class Login:
    """What may be told of a login."""

    account: str
    state: str
    """``live``, ``expired`` (the next call renews it), ``refused`` (by Trakt: only a new login
    helps) or ``unreadable``."""
    words: str
    token: Token | None

    @property
    def host(self) -> str | None:
        """Where it is signed in, if not at Trakt itself."""
        return other_host(self.token.api_url) if self.token else None

    @property
    def name(self) -> str:
        """What it is called, for people."""
        return f"{self.account} at {self.host}" if self.host else self.account

    def event(self, store: FileTokenStore) -> dict[str, Any]:
        """The same for programs."""
        token = self.token
        return event(
            "account",
            account=self.account,
            host=self.host,
            state=self.state,
            client_id=token and token.client_id,
            expires_at=token and token.expires_at,
            file=str(store.file(self.account)),
        )


def show_accounts(place: Path | None, *, as_json: bool) -> None:
    """List the logins of a store. Trakt is not asked.

    Args:
        place: The directory that was typed.
        as_json: Whether to write events.

    Raises:
        StoreError: The directory cannot be read.
    """
    store = FileTokenStore(place)
    stores = [store] if place else _of_all_hosts()
    logins = [(each, _login(each, account)) for each in stores for account in each.accounts()]
    if as_json:
        for where, login in logins:
            write_json(login.event(where))
    elif logins:
        write_definitions((each.name, each.words) for _, each in logins)
    else:
        write_words(f"There is no login in {store.path}. Sign in by: {login_command(None, place)}")


def _of_all_hosts() -> list[FileTokenStore]:
    """Trakt's own, then those of other hosts."""
    place = default_directory(None)
    own = FileTokenStore(place)
    own.accounts()  # refuses a directory that others could write to
    below = sorted(place.iterdir()) if place.is_dir() else []
    return [own, *(FileTokenStore(each) for each in below if each.is_dir())]


def _login(store: FileTokenStore, account: str) -> Login:
    try:
        token = store.load(account)
    except StoreError as error:
        return Login(account, "unreadable", str(error), None)
    if token is None:  # gone since it was listed
        return Login(account, "unreadable", "signed out just now", None)
    now = time.time()
    if token.refused:
        return Login(account, "refused", "Trakt has ended this login: sign in again", token)
    state = "live" if token.seconds_left(now) > 0 else "expired"
    return Login(account, state, f"{lasting(token, now)}, renewed when used", token)
