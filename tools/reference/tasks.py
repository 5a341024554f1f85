"""What people want to do, with the calls that do it: codegen/tasks.yaml, for pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from codegen import tasks as source
from tools.reference.calls import Call, Resource


@frozen
class Task:
    """Something that somebody wants to do."""

    source: source.Task
    calls: Sequence[Call]
    printed: Mapping[str, str]
    """What its program (``code``) and its command (``run``) print, as far as it is shown."""


@frozen
class Group:
    """Tasks of one kind."""

    name: str
    tasks: Sequence[Task]


def read_groups(resources: Sequence[Resource]) -> list[Group]:
    """Read the tasks. Raises ValueError where a task names a call that does not exist."""
    calls = {call.method.call: call for resource in resources for call in resource.calls}
    printed = source.outputs()
    return [
        Group(group.name, [_task(calls, printed, each) for each in group.tasks])
        for group in source.groups()
    ]


def _task(
    calls: Mapping[str, Call], printed: Mapping[str, Mapping[str, str]], task: source.Task
) -> Task:
    unknown = [name for name in task.calls if name not in calls]
    if unknown:
        raise ValueError(f"tasks.yaml: {task.want!r}: no such call: {', '.join(unknown)}")
    found = {"code": "", "run": "", **({} if task.quiet else printed.get(task.name, {}))}
    return Task(task, [calls[name] for name in task.calls], found)
