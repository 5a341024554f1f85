"""The commands that ask Trakt for something: names, options and help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from trakt_auth.cli.call_group import group
from trakt_auth.cli.options import Account, ClientId, Jq, Json, Lines, Store, kept
from trakt_auth.cli.output import errors_told, quiet_without_reader, write_line
from trakt_auth.cli.parts import Command

SHELLS = ("bash", "zsh", "fish", "powershell")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command(cls=Command)(api)
    app.add_typer(group, name="call")
    app.command(cls=Command)(export)
    app.command(cls=Command)(accounts)
    app.command(cls=Command)(completion)


def _methods(context: typer.Context, incomplete: str) -> list[str]:
    if context.params.get("request"):  # the path comes next
        return []
    return [each for each in METHODS if each.startswith(incomplete.upper())]


Words = Annotated[
    list[str],
    typer.Argument(
        metavar="[METHOD] PATH",
        help="GET (by default), POST, PUT, PATCH or DELETE, and a path such as /movies/trending.",
        autocompletion=_methods,
    ),
]
Fields = Annotated[
    list[str],
    typer.Option(
        "--field",
        "-f",
        metavar="NAME=VALUE",
        help="A field of the query (GET, DELETE) or of the body (all others). In a body, a value "
        "that is JSON is sent as JSON. Can be repeated.",
    ),
]
Typed = Annotated[
    list[str],
    typer.Option(
        "--typed-field",
        "-F",
        metavar="NAME=VALUE",
        help="The same; a VALUE such as @FILE is read from that file, @- from stdin.",
    ),
]
Method = Annotated[
    str | None,
    typer.Option("--method", "-X", metavar="METHOD", help="The method, as before PATH."),
]
Headers = Annotated[
    list[str],
    typer.Option(
        "--header", "-H", metavar="KEY:VALUE", help="Send this header too. Can be repeated."
    ),
]
Input = Annotated[
    str | None, typer.Option("--input", metavar="FILE", help="The body, as JSON; - for stdin.")
]


def api(
    request: Words,
    method: Method = None,
    field: Fields = [],  # noqa: B006 - typer copies it
    typed_field: Typed = [],  # noqa: B006 - as above
    header: Headers = [],  # noqa: B006 - as above
    input: Input = None,  # noqa: A002 - the name of the option
    paginate: Annotated[bool, typer.Option("--paginate", help="Ask for all pages.")] = False,
    slurp: Annotated[
        bool, typer.Option("--slurp", help="With --paginate: write an array of the pages.")
    ] = False,
    jq: Jq = None,
    include: Annotated[
        bool, typer.Option("--include", "-i", help="Write the status line and the headers first.")
    ] = False,
    silent: Annotated[bool, typer.Option("--silent", help="Do not write the body.")] = False,
    lines: Lines = False,
    client_id: ClientId = None,
    account: Account = "default",
    store: Store = None,
    json: Json = False,
) -> None:
    """Send any request to Trakt's API, with your token, within its rate limits.

    It writes the JSON that Trakt answers; with --paginate, the items of all pages in one array.
    --jq filters the answer; with --paginate, it filters each page.
    """
    with errors_told(json, client_id, store, account), quiet_without_reader():
        from trakt_auth.cli.answers import Answers
        from trakt_auth.cli.api import call_api, request_of

        sent = request_of(
            request, field, input, method=method, from_files=typed_field, headers=header
        )
        answers = Answers.for_options(as_json=json, lines=lines, jq=jq)
        call_api(
            kept(client_id, store, account, json),
            sent,
            answers,
            paginate=paginate,
            include=include,
            slurp=slurp,
            silent=silent,
        )


Spreadsheet = Annotated[
    bool,
    typer.Option(
        "--spreadsheet",
        help="With --csv: put an apostrophe before text that spreadsheets run as a formula.",
    ),
]


def _exports(incomplete: str) -> list[str]:
    from trakt_auth.cli.export_kinds import names

    return [name for name in names() if name.startswith(incomplete)]


def export(
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT",
            help="history, ratings, watchlist, favorites, collection or watched.",
            autocompletion=_exports,
        ),
    ],
    csv: Annotated[bool, typer.Option("--csv", help="Write a table, as CSV.")] = False,
    spreadsheet: Spreadsheet = False,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to this file, once everything is read. By default, write to stdout.",
        ),
    ] = None,
    client_id: ClientId = None,
    account: Account = "default",
    store: Store = None,
    json: Annotated[
        bool,
        typer.Option(
            "--json",
            help="Write JSON, the default without --csv. With --output, also report the result on "
            "stdout, one JSON object per line.",
        ),
    ] = False,
) -> None:
    """Export what an account has, from the first item to the last, with a progress bar on stderr.

    It changes nothing at Trakt. It replaces an existing file only once everything is read: after
    an error or Ctrl-C, the old file is still there.
    """
    events = json and output is not None
    with errors_told(events, client_id, store, account), quiet_without_reader():
        from trakt_auth.cli.export import run_export
        from trakt_auth.errors import ConfigurationError

        if csv and json and output is None:
            raise ConfigurationError("--csv and --json: stdout takes one of them. Add --output.")
        if spreadsheet and not csv:
            raise ConfigurationError("--spreadsheet: JSON has no cells. Add --csv.")
        login = kept(client_id, store, account, events)
        run_export(login, what, output, as_csv=csv, spreadsheet=spreadsheet)


def accounts(store: Store = None, json: Json = False) -> None:
    """List the logins on this machine, and which have expired. It sends nothing to Trakt."""
    with errors_told(json, store=store), quiet_without_reader():
        from trakt_auth.cli.accounts import show_accounts

        show_accounts(store, as_json=json)


def completion(
    context: typer.Context,
    shell: Annotated[
        str,
        typer.Argument(
            metavar="SHELL",
            help="bash, zsh, fish or powershell.",
            autocompletion=lambda incomplete: [
                each for each in SHELLS if each.startswith(incomplete)
            ],
        ),
    ],
) -> None:
    """Print a script that lets a shell complete commands, options, calls and accounts.

    For bash, add this to ~/.bashrc: eval "$(trakt-auth completion bash)"
    """
    with errors_told(as_json=False):
        from trakt_auth.cli.completion import script

        write_line(script(context.find_root().command, shell, SHELLS))
