"""Commands and groups as typer has them, with help that fits the terminal."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Any

from typer import core

from trakt_auth.cli.layout import WIDEST, Help


def room() -> int:
    """How many columns there are for text."""
    return min(shutil.get_terminal_size().columns, WIDEST)


NOTHING = "[]"
"""The metavar of what the usage does not show."""


class Command(core.TyperCommand):
    """One command."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """What the usage shows after the command's name."""
        return [each for each in super().collect_usage_pieces(ctx) if each != NOTHING]

    def get_help(self, ctx: Any) -> str:
        """The help, as wide as the terminal."""
        return _help(self.format_help, ctx)


class Group(core.TyperGroup):
    """A command with commands of its own."""

    def get_help(self, ctx: Any) -> str:
        """The help, as wide as the terminal."""
        return _help(self.format_help, ctx)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """List its commands, each by the first sentence of its help."""
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [
            (name, each.get_short_help_str(200))
            for name, each in found
            if each is not None and not each.hidden
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


def _help(write: Callable[[Any, Any], None], context: Any) -> str:
    page = Help(room())
    write(context, page)
    return page.getvalue().rstrip("\n")
