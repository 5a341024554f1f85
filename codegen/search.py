"""What ``trakt-auth call --search`` finds: the tasks, and every call by its summary."""

from __future__ import annotations

import json
from pathlib import Path

from codegen.contract import Contract
from codegen.resources.methods import methods
from codegen.tasks import FILE, tasks

PATH = "trakt_auth/cli/tasks.json"
"""Where it is in a checkout, and in a wheel."""


def search_data(contract: Contract, wanted: Path = FILE) -> bytes:
    """Return the file; without tasks where the file `wanted` does not exist.

    Raises:
        ValueError: A task names a call that does not exist.
    """
    calls = {each.call: each.main.summary for each in methods(contract)}
    found = []
    for task in tasks(wanted) if wanted.exists() else ():
        if unknown := [name for name in task.calls if name not in calls]:
            raise ValueError(f"tasks.yaml: {task.want!r}: no such call: {', '.join(unknown)}")
        found.append({"want": task.want, "also": task.also, "calls": task.calls, "run": task.run})
    text = json.dumps({"tasks": found, "calls": calls}, indent=0, ensure_ascii=False)
    return f"{text}\n".encode()
