"""Writes docs/reference, docs/tasks and their part of mkdocs.yml; ``--check`` writes nothing."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.reference.navigation import with_navigation
from tools.reference.pages import Reference

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Return the exit code: 0 done or as it should be, 1 stale."""
    parser = argparse.ArgumentParser(prog="python -m tools.reference", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "reference")
    parser.add_argument("--settings", type=Path, default=ROOT / "mkdocs.yml")
    options = parser.parse_args(arguments)
    reference = Reference.read(ROOT)
    settings: Path = options.settings
    text = settings.read_text(encoding="utf-8")
    output: Path = options.output
    tasks = output.parent / "tasks"
    wanted = {output / name: page for name, page in reference.pages()}
    wanted |= {tasks / name: page for name, page in reference.tasks()}
    wanted[settings] = with_navigation(text, reference.navigation())
    there = [*sorted(output.glob("*.md")), *sorted(tasks.glob("*.md"))]
    found = {path: path.read_text(encoding="utf-8") for path in there}
    found[settings] = text
    stale = sorted(path for path in wanted.keys() | found if wanted.get(path) != found.get(path))
    if options.check:
        for path in stale:
            print(f"{path} is stale; run: make reference", file=sys.stderr)
        return 1 if stale else 0
    for folder in (output, tasks):
        folder.mkdir(parents=True, exist_ok=True)
    for path in stale:
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()
    print(f"{output}: {len(wanted) - 1} pages, {len(stale)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
