"""The one place where the command calls the API: to ask who is signed in, and what people ask."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from trakt_auth._calls.policy import LONGEST_RETRY_PAUSE
from trakt_auth.app import App
from trakt_auth.cli.application import application
from trakt_auth.cli.notices import told
from trakt_auth.cli.signals import finishing_first
from trakt_auth.errors import ConfigurationError, TraktAuthError
from trakt_auth.stores import TokenStore
from trakt_auth.trakt import Trakt

if TYPE_CHECKING:
    from trakt_auth.cli.kept import Kept


def username(app: App, store: TokenStore, account: str) -> str | None:
    """The name of the person who is signed in as `account`; None where Trakt does not say.

    Raises:
        LoginRequired: Nobody is, any more.
        TraktAuthError: Trakt does not answer the question.
    """
    with Trakt(app, store=store, account=account, max_wait=LONGEST_RETRY_PAUSE) as trakt:
        user = trakt.users.settings().user
    # Trakt may leave out what its contract requires.
    name: str | None = user.username if user else None
    return name


def username_if_told(app: App, store: TokenStore, account: str) -> str | None:
    """`username`, or None whatever the reason."""
    try:
        return username(app, store, account)
    except TraktAuthError:
        return None


def speaker(kept: Kept) -> App:
    """The application to call as, whether or not anybody is signed in.

    Raises:
        ConfigurationError: There is no client id, or a setting cannot work.
        StoreError: The login cannot be read.
    """
    return application(kept.client_id, kept.store.load(kept.account))


@contextmanager
def calling(kept: Kept, app: App) -> Iterator[Trakt]:
    """All of Trakt's calls, for a login or, where nobody is signed in, for the application alone.

    Raises:
        ConfigurationError: An argument of a call cannot be sent.
    """
    with (
        finishing_first(),
        told(as_json=kept.as_json) as tell,
        Trakt(app, store=kept.store, account=kept.account, on_event=tell) as trakt,
    ):
        try:
            yield trakt
        except ValueError as error:  # of the layer, before anything is sent
            problem = str(error)
        else:
            return
    raise ConfigurationError(problem)
