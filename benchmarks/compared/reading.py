"""What can be read from the programs: their lines, their imports, and what a type checker knows."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import frozen

from benchmarks.compared.running import HERE, python
from benchmarks.environments import ROOT

TASKS = ("sign_in", "who", "watched", "history", "watchlist", "scrobble")
PACKAGES = {"ours": "trakt_auth", "pytrakt": "trakt", "traktpy": "trakt"}
MISSPELT = ("watched_at", "watchd_at")


def source(library: str, task: str) -> str:
    """The text of a program."""
    return (HERE / library / f"{task}.py").read_text(encoding="utf-8")


def lines(library: str, task: str) -> int:
    """The lines of a program that are neither empty nor a comment."""
    text = source(library, task).splitlines()
    return sum(1 for line in text if line.strip() and not line.strip().startswith("#"))


def names(library: str) -> set[str]:
    """What the six programs import from the library."""
    found = set()
    for task in TASKS:
        for node in ast.walk(ast.parse(source(library, task))):
            module = (node.module or "") if isinstance(node, ast.ImportFrom) else ""
            if isinstance(node, ast.ImportFrom) and module.partition(".")[0] == PACKAGES[library]:
                found |= {f"{module}.{each.name}" for each in node.names}
    return found


@frozen
class Typing:
    """What a type checker says of the six programs."""

    marked: str
    errors: str
    known: str
    misspelt: str
    has_async: str


def typing(library: str) -> Typing:
    """Check the six programs in the environment of the library."""
    programs = [HERE / library / f"{task}.py" for task in TASKS]
    with tempfile.TemporaryDirectory() as folder:
        errors = _mypy(library, Path(folder), programs)
        report = (Path(folder) / "any-exprs.txt").read_text(encoding="utf-8")
        total = re.search(r"^\s*Total\s+\d+\s+\d+\s+([\d.]+%)", report, re.MULTILINE)
        wrong = Path(folder) / "misspelt.py"
        wrong.write_text(source(library, "history").replace(*MISSPELT), encoding="utf-8")
        right = _mypy(library, Path(folder), [HERE / library / "history.py"])
        misspelt = _mypy(library, Path(folder), [wrong]) > right
    package = _folder(library)
    has_async = any(
        "async def" in path.read_text(encoding="utf-8") for path in package.rglob("*.py")
    )
    return Typing(
        _yes((package / "py.typed").exists()),
        str(errors),
        total[1] if total else "?",
        _yes(misspelt),
        _yes(has_async),
    )


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _folder(library: str) -> Path:
    """Where the package of a library is."""
    program = f"import {PACKAGES[library]} as found; print(found.__path__[0])"
    output = subprocess.check_output([python(library), "-c", program], text=True, cwd=ROOT)
    return Path(output.strip())


def _mypy(library: str, folder: Path, programs: list[Path]) -> int:
    """Return how many errors mypy finds; its report of known types goes into `folder`."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-incremental"]
    command += ["--python-executable", python(library), "--any-exprs-report", str(folder)]
    environment = {**os.environ, "MYPYPATH": str(ROOT) if library == "ours" else ""}
    result = subprocess.run(
        [*command, *map(str, programs)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return sum(": error: " in line for line in result.stdout.splitlines())
