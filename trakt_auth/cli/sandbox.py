"""`trakt-auth sandbox`: a local Trakt to log in against, in the foreground."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING

from trakt_auth.cli.output import write_json, write_line
from trakt_auth.errors import TraktAuthError

if TYPE_CHECKING:
    from trakt_auth.sandbox import Sandbox


def run_sandbox(*, port: int, interval: int, expires_in: int, as_json: bool) -> None:
    """Serve until Ctrl-C.

    Raises:
        TraktAuthError: The extra ``sandbox`` is not installed.
        OSError: The port is taken, or not allowed.
    """
    try:
        from trakt_auth.sandbox import serve
    except ImportError as missing:
        raise TraktAuthError(str(missing)) from None
    serve(
        port,
        interval=interval,
        expires_in=expires_in,
        on_ready=_announce_as_json if as_json else _announce,
    )


def _announce_as_json(sandbox: Sandbox) -> None:
    write_json({"event": "ready", "url": sandbox.url, "env": sandbox.env})


def _announce(sandbox: Sandbox) -> None:
    write_line(f"A local Trakt listens at {sandbox.url}; Ctrl-C stops it.")
    write_line("")
    write_line("To sign in to it, paste this into another terminal:")
    write_line("")
    for name, value in sandbox.env.items():
        write_line(f"  {_assignment(name, value)}")
    write_line("  trakt-auth login")
    write_line("")
    write_line(f"To approve or deny that, open {sandbox.url}/activate")
    write_line("")
    write_line("Once signed in, call any of the API: it answers by examples, and keeps nothing.")


def _assignment(name: str, value: str) -> str:
    return f'$env:{name} = "{value}"' if os.name == "nt" else f"export {name}={shlex.quote(value)}"
