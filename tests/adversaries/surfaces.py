"""What others can reach, found by reflection: a surface that is added tomorrow is in here too."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import typer

from trakt_auth.cli import catalogue
from trakt_auth.cli.commands import app
from trakt_auth.token import Token

ROOT = Path(__file__).parents[2]

COMMANDS: Any = typer.main.get_command(app)
"""The command line."""

GOOD = {
    ("api", "request"): "/users/me/lists",
    ("export", "what"): "watchlist",
    ("completion", "shell"): "bash",
}
"""What a command needs so that it does something. Without it, it gets the text of an adversary."""


@cache
def calls() -> list[str]:
    """A call for each kind of parameter that calls have, and for each way to answer."""
    found = {"users.lists.list": None, "users.settings": None, "sync.history.add": None}
    kinds: set[object] = set()
    for name in catalogue.names():
        described = catalogue.described(name)
        assert described is not None
        new = {(each.kind, each.several) for each in described.parameters} - kinds
        if new:
            kinds |= new
            found[name] = None
    return [*found]


@cache
def commands() -> dict[str, Any]:
    """Every command, and some of the hundreds of calls."""
    named = {**COMMANDS.commands}
    group = named["call"]
    context = typer.Context(group)
    return named | {f"call {name}": group.get_command(context, name) for name in calls()}


def lines(name: str, text: str, *, safe: tuple[str, ...] = ()) -> Iterator[list[str]]:
    """Command lines of `name`: without options, and with each option or argument as `text`.

    Args:
        name: A command.
        text: What an adversary has chosen.
        safe: Added to each, so that the command ends.
    """
    command = commands()[name]
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    needed = [GOOD.get((name, each.name), text) for each in arguments if each.required]
    start = [*name.split(), *safe]
    yield [*start, *needed]
    for number in range(len(arguments)):
        yield [*start, *needed[:number], text, *needed[number + 1 :]]
    for option in command.params:
        if option.param_type_name == "option" and option.name != "help":
            given = [max(option.opts, key=len)]
            yield [*start, *given, *([] if option.is_flag else [text]), *needed]


def token_makers() -> dict[str, Any]:
    """Every way to make a token that need not name a host."""
    return {"Token": Token} | {
        name: method
        for name, method in inspect.getmembers(Token, inspect.ismethod)
        if method.__self__ is Token and not name.startswith("__")
    }
