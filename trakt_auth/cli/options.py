"""The options that several commands share."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from trakt_auth._addresses import APPLICATIONS_URL
from trakt_auth.errors import TraktAuthError

if TYPE_CHECKING:
    from trakt_auth.cli.kept import Kept


# The names that no shell takes for more than a name. Shells are handed what is offered unquoted:
# zsh would run code that stands in a name, bash would paste it into the line.
_PLAIN = re.compile(r"[A-Za-z0-9_.@][A-Za-z0-9_.@-]*")


def accounts(context: typer.Context, incomplete: str) -> list[str]:
    """The accounts of the store that begin with `incomplete`, for the shell to complete.

    Those whose names hold more than letters, digits and ``_.@-`` are left out.
    """
    # The shell has no place for an error; a store that cannot be read completes nothing.
    from trakt_auth.stores import FileTokenStore

    with suppress(OSError, TraktAuthError):
        known = FileTokenStore(context.params.get("store")).accounts()
        return [each for each in known if each.startswith(incomplete) and _PLAIN.fullmatch(each)]
    return []


ClientId = Annotated[
    str | None,
    typer.Option(
        "--client-id",
        envvar="TRAKT_CLIENT_ID",
        metavar="ID",
        help=f"The application's client id, from {APPLICATIONS_URL}. "
        "Its secret, if it has one, is read only from TRAKT_CLIENT_SECRET.",
    ),
]
Store = Annotated[
    Path | None,
    typer.Option(
        "--store",
        metavar="DIR",
        file_okay=False,
        help="The directory of the logins. By default, your user's own.",
    ),
]
Account = Annotated[
    str,
    typer.Option(
        "--account",
        metavar="NAME",
        help="The name of the login, if you have several.",
        autocompletion=accounts,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Write one JSON object per line.")]

Lines = Annotated[bool, typer.Option("--lines", help="Write one item per line, not an array.")]
Jq = Annotated[
    str | None,
    typer.Option(
        "--jq",
        "-q",
        metavar="EXPR",
        help="Filter the answer by this jq expression. Writes text without quotes.",
    ),
]


def kept(client_id: str | None, store: Path | None, account: str, json: bool) -> Kept:
    """The login that the options name."""
    from trakt_auth.cli.kept import Kept
    from trakt_auth.stores import FileTokenStore

    return Kept(store=FileTokenStore(store), account=account, client_id=client_id, as_json=json)
