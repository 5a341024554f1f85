"""What people want to do: codegen/tasks.yaml, and what its programs printed in the sandbox."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen import yaml

FILE = Path(__file__).with_name("tasks.yaml")
OUTPUT = Path(__file__).with_name("tasks-output.json")
"""What each program and each command printed, by the name of the task."""

HEAD = (
    "from trakt_auth import FileTokenStore, Trakt\n\nwith Trakt(store=FileTokenStore()) as trakt:\n"
)


@frozen
class Task:
    """Something that somebody wants to do."""

    want: str
    also: Sequence[str]
    """Other words for it."""
    calls: Sequence[str]
    """Their names, the one of the example first."""
    before: str
    """The body of a program that makes what has to be there first; may be empty."""
    code: str
    """The body of a program; empty where the task has none."""
    run: str
    """A line for a shell; empty where the task has none."""
    quiet: bool
    """Whether what it prints is not shown, since the sandbox makes it up."""
    says: str
    page: tuple[str, str] | None
    """The title and the address of a page that shows more."""

    @property
    def name(self) -> str:
        """The name of its page."""
        return re.sub("[^a-z0-9]+", "-", self.want.lower()).strip("-")

    @property
    def program(self) -> str:
        """The whole program."""
        return program(self.code)


@frozen
class Group:
    """Tasks of one kind."""

    name: str
    tasks: Sequence[Task]


def program(code: str) -> str:
    """A program of which `code` is the body; its imports come to the top."""
    lines = code.rstrip("\n").split("\n")
    imports = [line for line in lines if line.startswith(("import ", "from "))]
    body = "\n".join(line for line in lines if line not in imports).strip("\n")
    indented = "".join(f"    {line}\n" if line else "\n" for line in body.split("\n"))
    return "".join(f"{line}\n" for line in imports) + HEAD + indented


@cache
def groups(file: Path = FILE) -> list[Group]:
    """All tasks, by group."""
    found: list[dict[str, Any]] = yaml.load(file)
    return [Group(group["group"], [_task(each) for each in group["tasks"]]) for group in found]


def tasks(file: Path = FILE) -> list[Task]:
    """All tasks."""
    return [task for group in groups(file) for task in group.tasks]


def outputs(file: Path = OUTPUT) -> dict[str, dict[str, str]]:
    """What programs (``code``) and commands (``run``) printed, by the name of the task."""
    found: dict[str, dict[str, str]] = json.loads(file.read_text(encoding="utf-8"))
    return found


def _task(task: dict[str, Any]) -> Task:
    page = task.get("page")
    return Task(
        want=task["want"],
        also=task["also"],
        calls=task["calls"],
        before=task.get("before", ""),
        code=task.get("code", ""),
        run=task.get("run", ""),
        quiet=task.get("quiet", False),
        says=task.get("says", ""),
        page=(page[0], page[1]) if page else None,
    )
