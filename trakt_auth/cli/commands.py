"""The command line: names, options and help. What a command does lives in a module of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from trakt_auth._addresses import APPLICATIONS_URL
from trakt_auth._version import __version__
from trakt_auth.cli import commands_calls
from trakt_auth.cli.exits import LEGEND
from trakt_auth.cli.options import Account, ClientId, Json, Store, kept
from trakt_auth.cli.output import errors_told, quiet_without_reader, write_line
from trakt_auth.cli.parts import Command, Group
from trakt_auth.cli.shells import Shell

app = typer.Typer(
    cls=Group,
    help="Sign in to Trakt on this machine, and keep the login alive.",
    epilog=f"A client id comes with an application: {APPLICATIONS_URL}\n\n{LEGEND}",
    context_settings={"help_option_names": ["-h", "--help"]},
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def _main(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", help="Show the version."),
    ] = False,
) -> None:
    if version:
        write_line(f"trakt-auth {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        write_line(context.get_help())


@app.command(cls=Command)
def login(
    client_id: ClientId = None,
    account: Account = "default",
    store: Store = None,
    no_qr: Annotated[bool, typer.Option("--no-qr", help="Show no QR code.")] = False,
    open_browser: Annotated[
        bool, typer.Option("--open", help="Open the link in this machine's browser.")
    ] = False,
    browser: Annotated[
        bool,
        typer.Option(
            "--browser",
            help="Sign in with a browser on this machine. If TRAKT_REDIRECT_URI is "
            "http://127.0.0.1:PORT/PATH, and registered, no code is needed. Without it, paste the "
            "code that Trakt shows.",
        ),
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Replace an existing login without asking.")
    ] = False,
    json: Json = False,
) -> None:
    """Sign a person in: show a link and a code, and wait until the person approves.

    The person opens the link on any device, types the code and approves. With --browser, the person
    approves in a browser on this machine.
    """
    with errors_told(json, client_id, store, account):
        from trakt_auth.cli.application import application

        speaker = application(client_id)
        from trakt_auth.cli.login import login
        from trakt_auth.cli.stores import LoginStore

        login(
            speaker,
            LoginStore(store),
            account=account,
            as_json=json,
            qr=not no_qr,
            open_browser=open_browser,
            by_browser=browser,
            replace=yes,
        )


def _about_a_login(name: str, does: str, doc: str) -> None:
    """Add a command about one login: what `does` of `trakt_auth.cli.account`."""

    def command(
        client_id: ClientId = None,
        account: Account = "default",
        store: Store = None,
        json: Json = False,
    ) -> None:
        with errors_told(json, client_id, store, account), quiet_without_reader():
            from trakt_auth.cli import account as commands

            getattr(commands, does)(kept(client_id, store, account, json))

    app.command(name, cls=Command, help=doc)(command)


_about_a_login(
    "status", "show_status", "Show who is signed in, until when, and where the login is stored."
)
_about_a_login(
    "token",
    "print_token",
    "Print a fresh access token, for use in scripts.\n\n"
    "Keep it secret: it gives access to the account. No other command prints it.",
)
_about_a_login("refresh", "refresh", "Renew the token now, even if it is still fresh.")


@app.command(cls=Command)
def logout(
    client_id: ClientId = None,
    account: Account = "default",
    store: Store = None,
    force: Annotated[
        bool, typer.Option("--force", help="Delete the login even if it cannot be revoked.")
    ] = False,
    json: Json = False,
) -> None:
    """Sign out: revoke the token at Trakt, then delete it here.

    If Trakt cannot be reached, the login is kept, unless --force is given.
    """
    with errors_told(json, client_id, store, account):
        from trakt_auth.cli.account import logout

        logout(kept(client_id, store, account, json), force=force)


RedirectUris = Annotated[
    list[str],
    typer.Option("--redirect-uri", metavar="URI", help="Register this URI. Can be repeated."),
]


Strict = Annotated[
    bool, typer.Option("--strict", help="Refuse parameters and levels that Trakt ignores.")
]
Tls = Annotated[
    bool, typer.Option("--tls", help="Serve programs that have Trakt's own addresses, too.")
]


@app.command(cls=Command)
def sandbox(
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="The port; 0 for any free one.")
    ] = 8080,
    interval: Annotated[
        int, typer.Option("--interval", min=1, metavar="S", help="Seconds between two polls.")
    ] = 5,
    expires_in: Annotated[
        int, typer.Option("--expires-in", min=2, metavar="S", help="Seconds that a code lives.")
    ] = 600,
    redirect_uri: RedirectUris = [],  # noqa: B006 - typer copies it
    people: Annotated[
        str, typer.Option("--people", metavar="NAMES", help="Who has an account, as robin,alice.")
    ] = "robin",
    catalogue: Annotated[
        Path | None,
        typer.Option("--catalogue", metavar="FILE", help="A JSON file with more titles."),
    ] = None,
    state: Annotated[
        Path | None,
        typer.Option("--state", metavar="FILE", help="Store the people's data in this file."),
    ] = None,
    strict: Strict = False,
    tls: Tls = False,
    shell: Annotated[
        Shell | None, typer.Option("--shell", help="The shell to show commands for.")
    ] = None,
    json: Json = False,
) -> None:
    """Run a local Trakt to log in to, until Ctrl-C.

    It listens on 127.0.0.1 only, and forgets everything when it stops, unless --state is given.
    """
    with errors_told(json):
        from trakt_auth.cli.sandbox import run_sandbox

        run_sandbox(
            shell=None if json else shell or Shell.present(),  # nosec B604 - the name of a shell; nothing is run
            port=port,
            interval=interval,
            expires_in=expires_in,
            redirect_uris=redirect_uri,
            people=[name.strip() for name in people.split(",") if name.strip()],
            catalogue=catalogue,
            state=state,
            strict=strict,
            tls=tls,
        )


commands_calls.register(app)
