"""`trakt-auth completion`: the script that makes a shell complete the command."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout, suppress

from trakt_auth.errors import ConfigurationError

_ASK = "_TRAKT_AUTH_COMPLETE"
"""The variable by which shells ask a command of typer's, and get its script."""


def script(command: Callable[..., object], shell: str, known: Sequence[str]) -> str:
    """The script of `command` for `shell`, one of the `known` ones.

    Raises:
        ConfigurationError: It is none of them.
    """
    if shell not in known:
        raise ConfigurationError(f"SHELL: {shell!r} is not one of {', '.join(known)}.")
    text = io.StringIO()
    os.environ[_ASK] = f"source_{shell}"
    try:
        with redirect_stdout(text), suppress(SystemExit):
            command([], prog_name="trakt-auth")
    finally:
        del os.environ[_ASK]
    return text.getvalue().strip()
