"""Runs all tasks in the sandbox, and writes what they print; ``--check`` compares instead."""

from __future__ import annotations

import argparse
import json
import sys

from codegen.tasks import OUTPUT, outputs, tasks
from tools.tasks.running import printed


def main(arguments: list[str] | None = None) -> int:
    """Return the exit code: 0 done or as it should be, 1 something prints another text."""
    parser = argparse.ArgumentParser(prog="python -m tools.tasks", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args(arguments)
    found = printed(tasks())
    if not options.check:
        text = json.dumps(found, indent=1, ensure_ascii=False)
        OUTPUT.write_text(f"{text}\n", encoding="utf-8")
        return 0
    known = outputs()
    other = [name for name in {**known, **found} if found.get(name) != known.get(name)]
    for name in other:
        print(f"{name}: prints {found.get(name)}, and not {known.get(name)}", file=sys.stderr)
    if other:
        print("run: python -m tools.tasks", file=sys.stderr)
    return 1 if other else 0


if __name__ == "__main__":
    sys.exit(main())
