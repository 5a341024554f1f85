"""``python -m tools.sizes``: no room of trakt_auth has over 2,500 lines, no function over 45.

A room is a folder of `trakt_auth`, or its root: a module there is as long as its one thing. All
else, tests too, has modules of 400 lines at most. No docstring is counted in a function: it may say
all there is to say.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "trakt_auth"
FOLDERS = (PACKAGE, "codegen", "tools", "tests", "benchmarks", "examples")
ROOM, MODULE, FUNCTION = 2500, 400, 45

UNBOUNDED = frozenset({"cli", "sandbox", "stores"})
"""Rooms of a hundred small things each: every command, every call, every kind of store."""


def complaints(source: str, where: str) -> Iterator[str]:
    """Say what is too long in a module, and by how much."""
    lines = source.count("\n")
    if lines > MODULE and room_of(where) is None:
        yield f"{where}: {lines} lines; {MODULE} at most"
    # Home Assistant's example is for a newer Python than may run this.
    for node in ast.walk(ast.parse(re.sub(r"^type (?=\w+ = )", "", source, flags=re.MULTILINE))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0]
            told = 0 if ast.get_docstring(node) is None else _lines(first)
            if (lines := _lines(node) - told) > FUNCTION:
                yield f"{where}:{node.lineno}: {node.name} has {lines} lines; {FUNCTION} at most"


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or 0) - node.lineno + 1


def room_of(where: str) -> str | None:
    """The room that a module is in; None where it is in none, and counts by itself."""
    package, *within = Path(where).parts
    if package != PACKAGE or not within:
        return None
    return f"{PACKAGE}/{within[0]}" if len(within) > 1 else PACKAGE


def too_large(modules: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Say which rooms hold too much.

    Args:
        modules: The path and the source of each.
    """
    lines: Counter[str] = Counter()
    for where, source in modules:
        if (room := room_of(where)) is not None:
            lines[room] += source.count("\n")
    for room, count in sorted(lines.items()):
        if count > ROOM and Path(room).name not in UNBOUNDED:
            yield f"{room}: {count} lines; {ROOM} at most"


def counted() -> Iterator[Path]:
    """Every module that we write by hand."""
    yield ROOT / "hatch_build.py"
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "node_modules" not in path.relative_to(ROOT).parts:
                yield path


def main() -> int:
    """Print what is too long; 1 where anything is."""
    modules = [(str(each.relative_to(ROOT)), each.read_text("utf-8")) for each in counted()]
    found = [each for where, source in modules for each in complaints(source, where)]
    found += too_large(modules)
    sys.stderr.write("".join(f"{each}\n" for each in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
