"""The commands that ask Trakt for something: names, options and help."""

from __future__ import annotations

from typing import Annotated

import typer

from trakt_auth.cli.call_group import group
from trakt_auth.cli.options import Account, ClientId, Jq, Json, Lines, Store, kept
from trakt_auth.cli.output import errors_told, quiet_without_reader
from trakt_auth.cli.parts import Command

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command(cls=Command)(api)
    app.add_typer(group, name="call")


def api(
    method: Annotated[
        str,
        typer.Argument(
            metavar="METHOD",
            help=f"{', '.join(METHODS)}.",
            autocompletion=lambda incomplete: [
                each for each in METHODS if each.startswith(incomplete.upper())
            ],
        ),
    ],
    path: Annotated[
        str, typer.Argument(metavar="PATH", help="The path, such as /movies/trending.")
    ],
    field: Annotated[
        list[str],
        typer.Option(
            "--field",
            "-f",
            metavar="NAME=VALUE",
            help="A field of the query (GET, DELETE) or of the body (all others), where a value "
            "that is JSON stands for that. May come several times.",
        ),
    ] = [],  # noqa: B006 - typer copies it
    input: Annotated[  # noqa: A002 - the name of the option
        str | None,
        typer.Option("--input", metavar="FILE", help="The body, as JSON; - for stdin."),
    ] = None,
    paginate: Annotated[bool, typer.Option("--paginate", help="Ask for all pages.")] = False,
    jq: Jq = None,
    header: Annotated[
        bool, typer.Option("--header", help="Write status and headers too, around the body.")
    ] = False,
    lines: Lines = False,
    client_id: ClientId = None,
    account: Account = "default",
    store: Store = None,
    json: Json = False,
) -> None:
    """Send any request to Trakt's API, with your token, within its limits.

    It writes the JSON that Trakt answers; with --paginate, the items of all pages in one array.
    --jq is given the answer or, with --paginate, each page.
    """
    with errors_told(json, client_id, store, account), quiet_without_reader():
        from trakt_auth.cli.answers import Answers
        from trakt_auth.cli.api import call_api, request_of

        request = request_of(method, path, field, input)
        answers = Answers.for_options(as_json=json, lines=lines, jq=jq)
        call_api(
            kept(client_id, store, account, json),
            request,
            answers,
            paginate=paginate,
            header=header,
        )
