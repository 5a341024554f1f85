"""``python -m tools.sizes``: no module has over 400 lines, no function over 45.

Tests are counted like all else. No docstring is: it may say all there is to say.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("trakt_auth", "codegen", "tools", "tests", "benchmarks", "examples")
MODULE, FUNCTION = 400, 45


def complaints(source: str, where: str) -> Iterator[str]:
    """Say what is too long in a module, and by how much."""
    if (lines := source.count("\n")) > MODULE:
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


def counted() -> Iterator[Path]:
    """Every module that we write by hand."""
    yield ROOT / "hatch_build.py"
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            if "node_modules" not in path.relative_to(ROOT).parts:
                yield path


def main() -> int:
    """Print what is too long; 1 where anything is."""
    found = [
        complaint
        for path in counted()
        for complaint in complaints(path.read_text("utf-8"), str(path.relative_to(ROOT)))
    ]
    sys.stderr.write("".join(f"{each}\n" for each in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
