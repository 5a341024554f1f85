"""``python -m tools.sizes``: no module has over 400 lines, no function over 45.

Neither its parameters nor its docstring count: they may say all there is to say.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("trakt_auth", "codegen", "tools", "benchmarks", "lab")
MODULE, FUNCTION = 400, 45


def complaints(source: str, where: str) -> Iterator[str]:
    """Say what is too long in a module, and by how much."""
    if (lines := source.count("\n")) > MODULE:
        yield f"{where}: {lines} lines; {MODULE} at most"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) is not None else node.body
            lines = (node.end_lineno or 0) - body[0].lineno + 1 if body else 0
            if lines > FUNCTION:
                yield f"{where}:{node.lineno}: {node.name} has {lines} lines; {FUNCTION} at most"


def main() -> int:
    """Print what is too long; 1 where anything is."""
    found = [
        complaint
        for room in ROOMS
        for path in sorted((ROOT / room).rglob("*.py"))
        if "node_modules" not in path.parts
        for complaint in complaints(path.read_text("utf-8"), str(path.relative_to(ROOT)))
    ]
    sys.stderr.write("".join(f"{each}\n" for each in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
