"""What type checkers infer of the generated client, so that no type changes unseen.

``python -m tools.inferred_types`` asks mypy and pyright for the type of every function of
``generated_client.api`` and of every method of the four trees, and writes
``tools/inferred_types.txt``: for each operation and each method a digest of what either says.
``--check`` compares, and names those that differ; names print their types, such as
``python -m tools.inferred_types api.movies.get_a_movie tree.movies.get``.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LISTING = Path(__file__).with_suffix(".txt")
DOORS = ("sync_detailed", "asyncio_detailed", "sync", "asyncio")
"""The functions of an operation; of one whose answers have no body, the first two."""
TREES = {
    "blocking": ("ResourceTree", "Caller"),
    "asynchronous": ("AsyncResourceTree", "AsyncCaller"),
    "blocking_response": ("ResourceTreeWithResponse", "AnswerCaller"),
    "asynchronous_response": ("AsyncResourceTreeWithResponse", "AsyncAnswerCaller"),
}
"""The packages of the trees, with their classes and who sends their calls."""
CHECKERS: dict[str, tuple[list[str], str]] = {
    "mypy": (
        # From its cache it prints typed dictionaries in another way.
        ["--strict", "--no-pretty", "--no-error-summary", f"--cache-dir={os.devnull}"],
        r':(\d+): note: Revealed type is "(.*)"$',
    ),
    "pyright": (
        ["--pythonversion", "3.11", "--pythonpath", sys.executable],
        r':(\d+):\d+ - information: Type of ".*?" is "(.*)"$',
    ),
}
"""Their options, and how they tell the line and the type of a `reveal_type`."""


def names() -> dict[str, list[str]]:
    """Everything whose types are kept, by its name in the listing, as expressions."""
    found = {
        f"api.{tag}.{module}": [f"generated_client.api.{tag}.{module}.{each}" for each in doors]
        for tag, module, doors in _operations()
    }
    for package, (tree, _) in TREES.items():
        root = getattr(import_module(f"generated_client.resources.{package}"), tree)
        for path in _methods(root(None), ""):
            found.setdefault(f"tree.{path}", []).append(f"{package}.{path}")
    return found


def _operations() -> Iterator[tuple[str, str, list[str]]]:
    for path in sorted(ROOT.glob("generated_client/api/*/*.py")):
        if path.stem != "__init__":
            tag, name = path.parent.name, path.stem
            module = import_module(f"generated_client.api.{tag}.{name}")
            yield tag, name, [each for each in DOORS if hasattr(module, each)]


def _methods(part: Any, path: str) -> Iterator[str]:
    for name in dir(type(part)):
        if isinstance(getattr(type(part), name), cached_property):
            yield from _methods(getattr(part, name), f"{path}{name}.")
        elif not name.startswith("_"):
            yield f"{path}{name}"


def types(expressions: Iterable[str]) -> dict[str, list[str]]:
    """What mypy and pyright say of each expression, in this order.

    Raises RuntimeError where one of them says nothing of an expression.
    """
    wanted = list(expressions)
    modules = {each.rpartition(".")[0] for each in wanted if each.startswith("generated_client.")}
    lines = [f"import {module}" for module in sorted(modules)]
    lines += ["from generated_client import _call"]
    lines += [
        f"from generated_client.resources.{package} import {tree}"
        for package, (tree, _) in TREES.items()
    ]
    trees = (f"{package}: {tree}[_call.{caller}]" for package, (tree, caller) in TREES.items())
    lines += [f"def shown({', '.join(trees)}) -> None:"]
    asked = {len(lines) + place: each for place, each in enumerate(wanted, 1)}
    lines += [f"    reveal_type({each})" for each in wanted]
    with TemporaryDirectory() as scratch:
        program = Path(scratch) / "shown.py"
        program.write_text("\n".join(lines), "utf-8")
        answers = [_answers(checker, program) for checker in CHECKERS]
    if missing := [each for line, each in asked.items() if not all(line in a for a in answers)]:
        raise RuntimeError(f"a type checker says nothing of {', '.join(missing[:5])}")
    return {each: [answer[line] for answer in answers] for line, each in asked.items()}


def _answers(checker: str, program: Path) -> dict[int, str]:
    """Run a type checker over a program; return the types that it reveals, by line."""
    options, told = CHECKERS[checker]
    done = subprocess.run(
        [sys.executable, "-m", checker, *options, program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    every = re.findall(told, done.stdout, re.MULTILINE)
    found = {int(line): kind for line, kind in every if kind != "Unknown"}
    if not found:
        raise RuntimeError(f"{checker} reveals nothing: {done.stdout[-500:]}{done.stderr[-500:]}")
    return found


def listing(wanted: Mapping[str, list[str]]) -> Iterator[str]:
    """A line for each name: what it is, and a digest of its types by either type checker."""
    known = types(each for expressions in wanted.values() for each in expressions)
    for name, expressions in wanted.items():
        told = zip(*(known[each] for each in expressions), strict=True)
        digests = (sha256("\n".join(each).encode()).hexdigest()[:12] for each in told)
        yield " ".join([name, str(len(expressions)), *digests])


def main() -> int:
    """Run the command; the exit code is 1 where a type is not as listed."""
    wanted = names()
    if chosen := [each for each in sys.argv[1:] if not each.startswith("--")]:
        for expression, told in types(one for each in chosen for one in wanted[each]).items():
            print(expression, *told, sep="\n    ")
        return 0
    now = list(listing(wanted))
    if "--check" not in sys.argv[1:]:
        LISTING.write_text("\n".join([*now, ""]), "utf-8")
        return 0
    differing = {*LISTING.read_text("utf-8").splitlines()} ^ {*now}
    for name in sorted({each.split()[0] for each in differing}):
        print(f"{name}: its types are not those of tools/inferred_types.txt", file=sys.stderr)
    if differing:
        print("On purpose? `make inferred-types`, and CHANGELOG.md.", file=sys.stderr)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
