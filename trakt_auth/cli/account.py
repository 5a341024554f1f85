"""`trakt-auth status`, `token`, `refresh` and `logout`: what to do with a login that is there."""

from __future__ import annotations

import math
import time
from datetime import datetime

from attrs import evolve

from trakt_auth import oauth
from trakt_auth._tokens.refresher import Refresher
from trakt_auth.cli.event_table import event
from trakt_auth.cli.kept import Kept
from trakt_auth.cli.output import write_error, write_json, write_line, write_words
from trakt_auth.cli.session import username
from trakt_auth.cli.signals import finishing_first
from trakt_auth.errors import (
    LoginRequired,
    ServiceError,
    StoreError,
    TraktAuthError,
    UnexpectedResponse,
)
from trakt_auth.events import Event, StoreTrouble
from trakt_auth.token import Token, other_host


def show_status(kept: Kept) -> None:
    """Tell who is signed in, until when, and where that is kept."""
    name, problem = None, "its answer names nobody."
    try:
        with finishing_first():
            name = username(kept.app(), kept.to_read(), kept.account)
    except (ServiceError, UnexpectedResponse) as error:
        problem = str(error)
    token = kept.token()
    if kept.as_json:
        about = {"username": name, "problem": None if name else problem}
        write_json(event("status", **about, **kept.facts(token)))
        return
    host = other_host(token.api_url)
    lines = {
        "account": kept.account,
        **({"host": f"{host}, not Trakt"} if host else {}),
        "signed in": name or f"yes, but Trakt does not say who: {problem}",
        "token": f"{lasting(token, time.time())}, renewed when used",
        "kept in": str(kept.store.file(kept.account)),
        "client id": token.client_id or "unknown",
    }
    for label, value in lines.items():
        write_words(value, f"{label:<10} ")


def print_token(kept: Kept) -> None:
    """Print a fresh access token: the one place where one is shown."""
    with finishing_first():
        refresher = Refresher(kept.app(), kept.to_read(), kept.account)
        refresher.get()
        refresher.close()  # one that is stale is being renewed now
        token = refresher.get()
    if kept.as_json:
        write_json(event("token", access_token=token.access_token, **kept.facts(token)))
    else:
        write_line(token.access_token)


def refresh(kept: Kept) -> None:
    """Renew the token now, however fresh it is.

    Raises:
        StoreError: The new token could not be saved, so that the login is lost; or another.
        TraktAuthError: It cannot be renewed.
    """
    problems: list[str] = []

    def note(happened: Event) -> None:
        if isinstance(happened, StoreTrouble):
            problems.append(happened.problem)

    with finishing_first():
        spent = kept.token()
        refresher = Refresher(kept.app(), kept.store, kept.account, on_event=note)
        # Without the time of its arrival: a person asks for it, and no 401 does.
        token = refresher.get(rejected=evolve(spent, received_at=None))
        refresher.close()  # where the save fails, it is tried again behind the token's back
        saved = kept.token() != spent
    if not saved:
        raise StoreError(
            f"Trakt has issued a new token for account {kept.account}, but it could not be saved: "
            f"{' '.join(problems[-1:])} Once that is put right, log in again."
        )
    if kept.as_json:
        write_json(event("refreshed", **kept.facts(token)))
    else:
        write_words(f"Refreshed account {kept.account}: {lasting(token, time.time())}")


def logout(kept: Kept, *, force: bool) -> None:
    """Revoke the token, then delete it.

    Args:
        kept: The login.
        force: Delete it even where it cannot be revoked.

    Raises:
        TraktAuthError: It cannot be revoked, so it is kept.
    """
    with kept.store.lock(kept.account):
        problem = _revoke(kept)
        nobody = isinstance(problem, LoginRequired) and kept.store.load(kept.account) is None
        if problem is not None and not (force or nobody):
            problem.add_note(
                f"The login of account {kept.account} is kept; to delete it all the same, add "
                "--force."
            )
            raise problem
        kept.store.delete(kept.account)
    if kept.as_json:
        write_json(event("signed_out", account=kept.account, revoked=problem is None))
    elif nobody:
        write_words(f"Nobody was signed in as account {kept.account}")
    else:
        write_words(f"Signed out of account {kept.account}")
    if problem is not None and not nobody:
        write_error(f"{problem} The token was deleted here, but not revoked: it may still work.")


def _revoke(kept: Kept) -> TraktAuthError | None:
    try:
        oauth.revoke(kept.app(), kept.token())
    except TraktAuthError as error:
        return error
    return None


def lasting(token: Token, now: float) -> str:
    """Until when the token is good, in this machine's time and from its `now`, in Unix seconds."""
    left = token.seconds_left(now)
    if math.isinf(left):
        return "good until Trakt refuses it (it did not say how long it lives)"
    if left <= 0:
        return "expired"
    try:
        moment = datetime.fromtimestamp(now + left).astimezone()
    except (ValueError, OverflowError, OSError):  # beyond the calendar, as a server may say
        return f"good for {span(left)}"
    return f"good until {moment.day} {moment:%B %Y, %H:%M} (in {span(left)})"


def span(seconds: float) -> str:
    """About how long `seconds` are, in the largest unit that leaves two or more of it."""
    for unit, size in (("days", 86_400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.0f} seconds"
