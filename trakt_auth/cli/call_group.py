"""`trakt-auth call` on the command line: a command for each call, made when it is asked for."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Annotated, Any

import typer

from trakt_auth.cli.event_table import event
from trakt_auth.cli.options import Account, ClientId, Jq, Json, Lines, Store, kept
from trakt_auth.cli.output import (
    errors_told,
    quiet_without_reader,
    write_definitions,
    write_json,
    write_line,
    write_words,
)
from trakt_auth.cli.parts import NOTHING, Command, Group

if TYPE_CHECKING:
    from trakt_auth.cli.catalogue import Described, Parameter

_EPILOG = "Begin with: trakt-auth call --search mark an episode as watched"


class Calls(Group):
    """Has a command for each call of the tree."""

    _naming = False

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take ``--list`` with and without a part of a name, and ``--search`` with any words."""
        if args[:1] == ["--search"]:
            rest = next((at for at, word in enumerate(args[1:], 1) if word.startswith("-")), None)
            args = [
                "--search",
                " ".join(args[1:rest]),
                *args[len(args) if rest is None else rest :],
            ]
        if args[:1] == ["--list"] and (len(args) == 1 or args[1].startswith("-")):
            args = ["--list", "", *args[1:]]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - typer has it
        """The names of all calls."""
        from trakt_auth.cli.catalogue import names

        return names()

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - typer has it
        """The command for one call; None where there is no such call."""
        from trakt_auth.cli import catalogue

        call = catalogue.described(cmd_name)
        if call is None:
            return None
        return Command(cmd_name, help=call.summary) if self._naming else _command(call)

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """The names that begin with `incomplete`."""
        self._naming = True  # names need no options, which take long to make
        try:
            return super().shell_complete(ctx, incomplete)
        finally:
            self._naming = False

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command, or say which names are like the one that was typed."""
        from trakt_auth.cli.catalogue import described

        if not ctx.resilient_parsing and described(args[0]) is None:
            from trakt_auth.cli.call import unknown

            with errors_told("--json" in args):
                raise unknown(args[0])
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - typer has it
        """List none: there are hundreds."""
        formatter.write_paragraph()
        formatter.write_text(_EPILOG)


group = typer.Typer(cls=Calls, rich_markup_mode=None)


@group.callback(invoke_without_command=True)
def call(
    context: typer.Context,
    part: Annotated[
        str | None,
        typer.Option("--list", metavar="[PART]", help="List the calls whose names contain PART."),
    ] = None,
    search: Annotated[
        str | None,
        typer.Option("--search", metavar="WORDS", help="Find calls by what they do."),
    ] = None,
    json: Json = False,
) -> None:
    """Make any call of Trakt's API by its name: trakt-auth call movies.get tron-legacy-2010.

    Give arguments by name, as options; those that the usage names may be given by position. Write
    objects and lists of objects as JSON, or as @FILE. "trakt-auth call NAME --help" shows what a
    call does and takes.
    """
    if part is not None:
        with errors_told(json), quiet_without_reader():
            _list(part, as_json=json)
        raise typer.Exit
    if search is not None:
        with errors_told(json), quiet_without_reader():
            _search(search, as_json=json)
        raise typer.Exit
    if context.invoked_subcommand is None:
        write_line(context.get_help())


def _search(text: str, *, as_json: bool) -> None:
    from trakt_auth.cli.finding import find

    found = find(text)
    if not found:
        from trakt_auth.cli.call import nothing_for

        raise nothing_for(text)
    for number, task in enumerate(found):
        if as_json:
            write_json(event("task", want=task.want, calls=list(task.calls), run=task.run or None))
            continue
        if number:
            write_line("")
        write_words(task.want)
        write_line(f"  {task.run or f'trakt-auth call {task.calls[0]} --help'}")
        if task.run and len(task.calls) > 1:
            write_words(", ".join(task.calls), "  See also: ")


def _list(part: str, *, as_json: bool) -> None:
    from trakt_auth.cli.catalogue import described, summaries

    wanted = part.lower()
    found = {name: summary for name, summary in summaries().items() if wanted in name}
    if not found:
        from trakt_auth.cli.call import none_has

        raise none_has(part)
    if as_json:
        for name in found:
            about = described(name)
            parameters = [] if about is None else [each.name for each in about.parameters]
            write_json(event("call", name=name, summary=found[name], parameters=parameters))
        return
    write_definitions(found.items())


def _command(call: Described) -> Any:
    """The command for one call: its own parameters, and what all commands have."""

    def run(**given: Any) -> None:
        _run(call, **given)

    shared = inspect.signature(_common, eval_str=True).parameters.values()
    common = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in shared]
    own = [_option(each) for each in call.parameters if each.name != "limit"]
    places = [each for each in call.parameters if each.positional]
    usage = "".join(f" {each.name}" if each.required else f" [{each.name}]" for each in places)
    named = typer.Argument(metavar=usage.strip() or NOTHING, show_default=False, hidden=True)
    values = common[0].replace(annotation=Annotated[list[str] | None, named])
    parameters = [values, *own, *common[1:]]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined] # mypy knows none
    run.__annotations__ = {each.name: each.annotation for each in parameters}
    from trakt_auth.cli.finding import examples

    one = typer.Typer(rich_markup_mode=None, add_completion=False)
    text = f"{call.text}\n\nPositional:{usage}" if places else call.text
    text += "".join(f"\n\nExample: {each}" for each in examples(call.name)[:2])
    one.command(call.name, cls=Command, help=text, context_settings=_SETTINGS)(run)
    return typer.main.get_command(one)


_SETTINGS = {
    "help_option_names": ["-h", "--help"],
    # As Python spells them too: --start_at.
    "token_normalize_func": lambda name: name.replace("_", "-"),
}


def _common(
    values: list[str] | None = None,
    limit: Annotated[
        int | None, typer.Option("--limit", metavar="N", help="Write at most N items.")
    ] = None,
    jq: Jq = None,
    lines: Lines = False,
    client_id: ClientId = None,
    account: Account = "default",
    store: Store = None,
    json: Json = False,
) -> None:
    """Nothing: its signature is what all calls have."""


# The bodies that hold titles or people, each named by an id, with one of them.
_NAMED_BY_IDS = {
    "movies": '[{"ids":{"imdb":"tt1104001"}}]',
    "shows": '[{"ids":{"imdb":"tt0903747"}}]',
    "seasons": '[{"ids":{"trakt":3950}}]',
    "episodes": '[{"ids":{"imdb":"tt0959621"}}]',
    "people": '[{"ids":{"imdb":"nm0000313"}}]',
}


def _option(parameter: Parameter) -> inspect.Parameter:
    from trakt_auth.cli.catalogue import Kind

    dashed = "--" + parameter.name.replace("_", "-")
    words = parameter.words
    about = " ".join(
        each
        for each in (
            parameter.about,
            f"One of {', '.join(words)}." if words else "",
            f"Such as {_NAMED_BY_IDS[parameter.name]}" if parameter.name in _NAMED_BY_IDS else "",
            "Required." if parameter.required else "",
        )
        if each
    )
    if parameter.kind is Kind.FLAG:
        kind: Any = bool
        settings: dict[str, Any] = {}
        dashed = f"{dashed}/--no-{dashed[2:]}"
    else:
        kind = str
        settings = {
            "metavar": parameter.kind.value.upper(),
            "autocompletion": lambda incomplete: [
                word for word in words if word.startswith(incomplete)
            ],
        }
    annotation = Annotated[
        kind | None, typer.Option(dashed, help=about, show_default=False, **settings)
    ]
    return inspect.Parameter(
        parameter.name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation
    )


def _run(
    call: Described,
    *,
    values: list[str] | None,
    limit: int | None,
    jq: str | None,
    lines: bool,
    client_id: str | None,
    account: str,
    store: Any,
    json: bool,
    **options: str | bool | None,
) -> None:
    with errors_told(json, client_id, store, account), quiet_without_reader():
        from trakt_auth.cli.answers import Answers
        from trakt_auth.cli.arguments import arguments_of
        from trakt_auth.cli.call import run_call
        from trakt_auth.errors import ConfigurationError
        from trakt_auth.pages.page import LARGEST

        arguments = arguments_of(call, values or [], options)
        if limit is not None and limit < 1:
            raise ConfigurationError(f"limit: {limit} is too small. Use 1 or more.")
        if limit is not None and any(each.name == "limit" for each in call.parameters):
            arguments["limit"] = min(limit, LARGEST)
        answers = Answers.for_options(as_json=json, lines=lines, jq=jq)
        run_call(kept(client_id, store, account, json), call.name, arguments, answers, limit=limit)
