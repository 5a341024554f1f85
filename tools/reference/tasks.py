"""What people want to do, and the calls that do it: tools/reference/tasks.yaml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen import yaml
from tools.reference.calls import Call, Resource

FILE = Path(__file__).with_name("tasks.yaml")


@frozen
class Task:
    """Something that somebody wants to do."""

    want: str
    also: Sequence[str]
    calls: Sequence[Call]
    page: tuple[str, str] | None
    """The title and the address of a page that shows how."""
    says: str


@frozen
class Group:
    """Tasks of one kind."""

    name: str
    tasks: Sequence[Task]


def read_groups(resources: Sequence[Resource], file: Path = FILE) -> list[Group]:
    """Read the tasks. Raises ValueError where a task names a call that does not exist."""
    calls = {call.method.call: call for resource in resources for call in resource.calls}
    groups: list[dict[str, Any]] = yaml.load(file)
    return [
        Group(group["group"], [_task(calls, each) for each in group["tasks"]]) for group in groups
    ]


def _task(calls: Mapping[str, Call], task: Mapping[str, Any]) -> Task:
    unknown = [name for name in task["calls"] if name not in calls]
    if unknown:
        raise ValueError(f"tasks.yaml: {task['want']!r}: no such call: {', '.join(unknown)}")
    page = task.get("page")
    return Task(
        task["want"],
        task["also"],
        [calls[name] for name in task["calls"]],
        (page[0], page[1]) if page else None,
        task.get("says", ""),
    )
