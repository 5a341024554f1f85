"""The layer's messages in the words of the command: what to set, and what to type."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

from trakt_auth.errors import LoginRequired, TraktAuthError

# Arguments of `App` as the layer names them, alone or with their variable behind; but not in code.
_SETTINGS = re.compile(
    r"\b(client_id|client_secret|redirect_uri|api_url|auth_url)\b(?!=)(?: \(TRAKT_\w+\))?"
)
_LOGIN = "trakt-auth login"


def in_our_words(
    error: TraktAuthError, client_id: str | None, store: Path | None, account: str
) -> None:
    """Rewrite what `error` says for somebody who typed these options.

    Settings are called by the environment variable or the option that they came from, and a
    command to sign in with repeats what was typed.

    Args:
        error: Changed in place.
        client_id: Of the option or the environment.
        store: Of the option.
        account: Of the option.
    """
    by_option = client_id is not None and client_id != os.environ.get("TRAKT_CLIENT_ID")

    def name(found: re.Match[str]) -> str:
        setting = found[1]
        if setting == "client_id" and by_option:
            return "--client-id"
        return f"TRAKT_{setting.upper()}"

    said = _SETTINGS.sub(name, str(error))
    if by_option:
        said = said.replace("TRAKT_CLIENT_ID ", "--client-id ")
    if isinstance(error, LoginRequired) and _LOGIN not in said:
        from trakt_auth._tokens.ledger import sign_in_command  # here, since --help needs none of it

        said = f"{said.removesuffix(' Log in first.')} Sign in by: {sign_in_command(account)}"
    command = login_command(client_id if by_option else None, store)
    error.args = (said.replace(_LOGIN, command), *error.args[1:])


def login_command(client_id: str | None, store: Path | None) -> str:
    """What to type to sign in, with the options that were typed before."""
    words = [_LOGIN]
    if client_id is not None:
        words += ["--client-id", shlex.quote(client_id)]
    if store is not None:
        words += ["--store", shlex.quote(str(store))]
    return " ".join(words)
