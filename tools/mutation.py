"""Change the modules that decide in every small way, and count the changes that no test notices.

``python -m tools.mutation`` makes and tests the mutants by mutmut (`[tool.mutmut]` in
`pyproject.toml`), and prints a line per module and the names of the survivors. To see one:
``mutmut show NAME``.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

from attrs import define, field

MOST = 0.05
"""The part of the mutants that may survive."""

_LINE = re.compile(r"\s*(?P<mutant>(?P<module>[\w.]+)\.\S+__mutmut_\d+): (?P<state>.+)")

# A mutant that makes the tests hang or crash was noticed as well as one that makes them fail.
_NOTICED = frozenset({"killed", "timeout", "segfault"})


@define
class Tally:
    """The mutants of one module."""

    made: int = 0
    survivors: list[str] = field(factory=list)


def count(results: str) -> dict[str, Tally]:
    """Read what ``mutmut results --all true`` prints: the mutants by module.

    A mutant that no test reaches has survived.
    """
    tallies = defaultdict[str, Tally](Tally)
    for found in map(_LINE.fullmatch, results.splitlines()):
        if found is None:
            continue
        tally = tallies[found["module"]]
        tally.made += 1
        if found["state"] not in _NOTICED:
            tally.survivors.append(f"{found['mutant']}: {found['state']}")
    return dict(tallies)


def report(tallies: dict[str, Tally]) -> bool:
    """Print the tallies; whether they will do."""
    for module, tally in sorted(tallies.items()):
        print(f"{module}: {tally.made} mutants, {len(tally.survivors)} survived")
        print(*(f"  {name}" for name in tally.survivors), sep="\n")
    made = sum(tally.made for tally in tallies.values())
    survived = sum(len(tally.survivors) for tally in tallies.values())
    print(f"{survived} of {made} survived: {survived / max(1, made):.1%}, of at most {MOST:.0%}")
    return made > 0 and survived <= MOST * made


def selection() -> dict[str, list[str]]:
    """The modules that are changed, and the tests that may notice, by the keys of their settings.

    Raises:
        FileNotFoundError: A file that is named is not there: it has moved.
    """
    settings = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["tool"]["mutmut"]
    keys = ("only_mutate", "pytest_add_cli_args_test_selection")
    chosen: dict[str, list[str]] = {key: settings[key] for key in keys}
    for path in (path for paths in chosen.values() for path in paths):
        Path(path).stat()
    return chosen


def main() -> int:
    """Make, test, count and report."""
    modules = {path.removesuffix(".py").replace("/", ".") for path in selection()["only_mutate"]}
    mutmut = [sys.executable, "-m", "mutmut"]
    # mutmut would test again only what changed in the modules, not what changed in the tests.
    shutil.rmtree("mutants", ignore_errors=True)
    subprocess.run([*mutmut, "run"], check=True)
    results = subprocess.run(
        [*mutmut, "results", "--all", "true"], check=True, capture_output=True, text=True
    )
    tallies = count(results.stdout)
    for module in sorted(modules - set(tallies)):
        print(f"{module}: no mutants")
    return 0 if report(tallies) and modules <= set(tallies) else 1


if __name__ == "__main__":
    sys.exit(main())
