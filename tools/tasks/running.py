"""Runs programs and lines for a shell in the sandbox, in this process, and gives what they print.

The sandbox's time stands still, and each begins with the same state: what they print is always the
same.
"""

from __future__ import annotations

import io
import os
import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.tasks import Task, program
from trakt_auth.cli.run import run
from trakt_auth.sandbox import Sandbox
from trakt_auth.stores import FileTokenStore

NOW = 1_796_083_200
"""The first of December 2026, in unix seconds."""
_YEARS = 20 * 365 * 86_400
_PLACES = ("HOME", "USERPROFILE", "XDG_STATE_HOME", "LOCALAPPDATA")


class Failed(AssertionError):
    """A program or a line did not end well."""


@contextmanager
def stage(furnish: Callable[[Sandbox], None] | None = None) -> Iterator[Callable[..., str]]:
    """A sandbox, and an empty home and working directory, for this process.

    Args:
        furnish: Makes the state that each run begins with.

    Yields:
        What runs something after a program (``""`` for none), for somebody who is signed in, and
        returns what it printed.
    """
    before, place = dict(os.environ), Path.cwd()
    with (
        TemporaryDirectory(prefix="trakt-auth-tasks-") as home,
        Sandbox(
            seed=1, clock=lambda: NOW, token_expires_in=_YEARS, people=["robin", "alice"]
        ) as sandbox,
    ):
        if furnish is not None:
            furnish(sandbox)
        saved = sandbox.save()
        for name in [*os.environ]:
            if name.startswith("TRAKT_"):
                del os.environ[name]
        os.environ.update(sandbox.env, NO_COLOR="1", COLUMNS="80", **dict.fromkeys(_PLACES, home))
        os.chdir(home)

        def on(prepare: str, act: Callable[[], object], who: str = "robin") -> str:
            sandbox.load(saved)
            FileTokenStore().save("default", sandbox.sign_in(who))
            if prepare:
                _execute(program(prepare), "before")
            printed = io.StringIO()
            with redirect_stdout(printed):
                act()
            return printed.getvalue()

        try:
            yield on
        finally:
            os.chdir(place)
            os.environ.clear()
            os.environ.update(before)


def printed(tasks: list[Task]) -> dict[str, dict[str, str]]:
    """What the program and the line of each task print.

    Raises:
        Failed: A line ends with an error.
        Exception: Whatever a program raises.
    """
    found: dict[str, dict[str, str]] = {}
    with stage() as on:
        for task in tasks:
            mine = found[task.name] = {}
            if task.code:
                mine["code"] = on(task.before, partial(_execute, task.program, task.name))
            if task.run:
                mine["run"] = on(task.before, partial(_command, task.run))
    return found


def _execute(source: str, name: str) -> None:
    exec(compile(source, name, "exec"), {"__name__": "__main__"})  # noqa: S102 - our own


def _command(line: str) -> None:
    command, *words = shlex.split(line)
    code = run(words) if command == "trakt-auth" else "no command of ours"
    if code:
        raise Failed(f"{line}: ended with {code}")
