"""How far a long command is, on stderr: a bar where a person looks at it, and nothing elsewhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_ROOM_FOR_TIME = 60


class ItemsDone:
    """How far something is; nobody is shown."""

    done = 0
    """How many items are done."""

    def advance(self, done: int, total: int | None) -> None:  # noqa: ARG002 - nobody looks
        """Say how many items are done, and how many there are where that is known."""
        self.done = done

    def make_way(self) -> None:
        """Before a line is written to the same terminal: the bar is gone until items are done."""


@contextmanager
def progress(label: str) -> Iterator[ItemsDone]:
    """A bar while something goes on; it is gone afterwards."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield ItemsDone()
        return
    from rich import progress as bars
    from rich.console import Console

    console = Console(stderr=True)
    columns: list[Any] = [
        bars.TextColumn(label),
        bars.BarColumn(bar_width=None),
        bars.MofNCompleteColumn(),
    ]
    if console.width >= _ROOM_FOR_TIME:
        columns.append(bars.TimeRemainingColumn())
    with bars.Progress(*columns, console=console, transient=True, redirect_stdout=False) as bar:
        yield _Shown(bar, bar.add_task(label, total=None))


class _Shown(ItemsDone):
    def __init__(self, bar: Any, task: Any) -> None:
        self._bar = bar
        self._task = task

    def advance(self, done: int, total: int | None) -> None:
        self.done = done
        self._bar.update(self._task, completed=done, total=total)
        self._bar.start()

    def make_way(self) -> None:
        if sys.stdout.isatty():
            self._bar.stop()
