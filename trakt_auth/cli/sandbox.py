"""`trakt-auth sandbox`: a local Trakt to log in against, in the foreground."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from trakt_auth.cli.event_table import event
from trakt_auth.cli.output import write_json, write_line, write_words
from trakt_auth.cli.shells import Shell
from trakt_auth.cli.signals import finishing_first
from trakt_auth.errors import TraktAuthError

if TYPE_CHECKING:
    from trakt_auth.sandbox import Sandbox


def run_sandbox(
    *,
    shell: Shell | None,
    port: int,
    interval: int,
    expires_in: int,
    redirect_uris: Sequence[str],
    people: Sequence[str],
    catalogue: Path | None,
    state: Path | None,
    strict: bool,
    tls: bool,
) -> None:
    """Serve until Ctrl-C.

    Args:
        shell: Whose words the exports are in; None to write JSON.
        port: The port; 0 for any free one.
        interval: Seconds between two polls.
        expires_in: Seconds a code lives.
        redirect_uris: Those of the application, beside the one for applications without any.
        people: Who has an account.
        catalogue: A file with more titles.
        state: Where to keep what people have.
        strict: Whether to refuse what the contract does not know.
        tls: Whether to serve programs that have Trakt's own addresses.

    Raises:
        TraktAuthError: The extra ``sandbox`` is not installed, or a file or name cannot be used.
        OSError: The port is taken or not allowed, or a file cannot be read or written.
    """
    serve, out_of_band = _server()
    try:
        with finishing_first():
            serve(
                port,
                interval=interval,
                expires_in=expires_in,
                redirect_uris=[*redirect_uris, out_of_band],
                people=people,
                catalogue=catalogue,
                state=state,
                strict=strict,
                tls=tls,
                on_ready=_announce_as_json if shell is None else _announcing(shell, state, tls=tls),
            )
    except (ImportError, ValueError) as problem:
        raise TraktAuthError(str(problem)) from None


def _server() -> tuple[Callable[..., None], str]:
    try:
        from trakt_auth.sandbox import serve
        from trakt_auth.sandbox.settings import OUT_OF_BAND
    except ImportError as missing:
        raise TraktAuthError(str(missing)) from None
    return serve, OUT_OF_BAND


def _announce_as_json(sandbox: Sandbox) -> None:
    write_json(event("ready", url=sandbox.url, env=sandbox.env))


def _announcing(shell: Shell, state: Path | None, *, tls: bool) -> Callable[[Sandbox], None]:
    def announce(sandbox: Sandbox) -> None:
        write_words(f"A local Trakt listens at {sandbox.url}; Ctrl-C stops it.")
        write_line("")
        write_words(_PROGRAMS if tls else "To sign in to it, paste this into another terminal:")
        write_line("")
        for name, value in sandbox.env.items():
            write_line(f"  {shell.assignment(name, value)}")
        write_line("" if tls else "  trakt-auth login\n")
        write_words(f"To approve or deny that, open {sandbox.url}/activate")
        write_words(f"To see who has what, and what was asked, open {sandbox.url}")
        write_line("")
        write_words(_memory(state))

    return announce


_PROGRAMS = (
    "Programs of Python and of Node meet it at Trakt's own addresses, if you paste this into the "
    "terminal that starts them:"
)


def _memory(state: Path | None) -> str:
    if state is None:
        return "It forgets everything when it stops; --state FILE keeps it."
    return f"What people have is kept in {state}."
