"""Where openapi.yaml and another description of the Trakt API differ.

The other one is any OpenAPI document (JSON or YAML), or a list of operations as JSON:
``operations`` with ``method``, ``path``, ``parameters``, ``request`` and ``responses``, and
``schemas`` that they refer to.
Operations are the same where method and path are, whatever the path's parameters are called.

What is known to differ stands in tools/contract/drift.yaml, each with its reason and its evidence.
Only what is new is printed, as a table; the exit code is 1 if there is any.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen import yaml
from tools.contract.described import Described, Parameters, Shape, read_described

ROOT = Path(__file__).resolve().parents[2]


@frozen
class Difference:
    """One thing on which two descriptions do not agree."""

    what: str
    """``operation``, ``parameter``, ``values``, ``field`` or ``required``."""
    where: str
    """The operation, and the parameter or field in it."""
    ours: str
    theirs: str
    """Of values, those that stand on this side alone: ``any`` where it enumerates none."""


@frozen
class Known:
    """Differences that somebody has looked into."""

    what: str
    where: list[str]
    """Patterns as of a shell: ``*`` stands for anything."""
    reason: str
    evidence: str
    ours: str = "*"
    theirs: str = "*"

    def covers(self, difference: Difference) -> bool:
        """Say whether it speaks of `difference`."""
        return (
            self.what == difference.what
            and fnmatchcase(difference.ours, self.ours)
            and fnmatchcase(difference.theirs, self.theirs)
            and any(fnmatchcase(difference.where, each) for each in self.where)
        )


def main(arguments: list[str] | None = None) -> int:
    """Print the report; return the exit code: 0 nothing is new, 1 something is."""
    parser = argparse.ArgumentParser(prog="python -m tools.contract.drift", description=__doc__)
    parser.add_argument("--contract", type=Path, required=True, help="the other description")
    parser.add_argument("--openapi", type=Path, default=ROOT / "openapi.yaml")
    parser.add_argument("--known", type=Path, default=ROOT / "tools" / "contract" / "drift.yaml")
    options = parser.parse_args(arguments)
    known = read_known(options.known)
    found = list(differences(read_described(options.openapi), read_described(options.contract)))
    new = [each for each in found if not any(one.covers(each) for one in known)]
    sys.stdout.write(report(new, found, known))
    return 1 if new else 0


def read_known(path: Path) -> list[Known]:
    """Read the differences that are known.

    Raises:
        OSError: The file cannot be read.
        TypeError: An entry has other keys than it should.
    """
    entries: Any = yaml.load(path)
    return [Known(**each) for each in entries or []]


def report(new: list[Difference], found: list[Difference], known: list[Known]) -> str:
    """Write what is new as a table, and what is known as one line for each reason."""
    lines = []
    if new:
        rows = [("what", "where", "here", "there")]
        rows += [(each.what, each.where, each.ours, each.theirs) for each in new]
        widths = [max(len(row[column]) for row in rows) for column in range(3)]
        for row in rows:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
            lines.append("  ".join([*cells, row[3]]).rstrip())
        lines.append("")
    covered = Counter(
        next((one.reason for one in known if one.covers(each)), None) for each in found
    )
    lines.append(f"Differences: {len(found)}, of which {len(new)} are new.")
    lines += [f"  {count} known: {reason}" for reason, count in covered.most_common() if reason]
    return "\n".join([*lines, ""])


def differences(ours: Described, theirs: Described) -> Iterator[Difference]:
    """Yield everything on which the two do not agree, operation by operation."""
    for key in sorted(ours.keys() | theirs.keys()):
        where = " ".join(key)
        if key not in theirs:
            yield Difference("operation", where, "is there", "is not")
        elif key not in ours:
            yield Difference("operation", where, "is not", "is there")
        else:
            yield from _parameters(where, ours[key].parameters, theirs[key].parameters)
            yield from _fields(f"{where} takes", ours[key].body, theirs[key].body)
            yield from _fields(f"{where} answers", ours[key].answer, theirs[key].answer)


def _parameters(where: str, ours: Parameters, theirs: Parameters) -> Iterator[Difference]:
    for name in sorted(ours.keys() | theirs.keys()):
        place = f"{where} {name}"
        if name not in ours or name not in theirs:
            yield Difference("parameter", place, _is(name in ours), _is(name in theirs))
        else:
            yield from _same(place, ours[name], theirs[name])


def _fields(where: str, ours: dict[str, Shape], theirs: dict[str, Shape]) -> Iterator[Difference]:
    # Without any field there is nothing to compare: one of them does not say.
    if not ours or not theirs:
        return
    one_sided: list[str] = []
    for name in sorted(ours.keys() | theirs.keys()):
        # What is in something that the other one lacks is told by that alone.
        if any(name.startswith(f"{each}.") for each in one_sided):
            continue
        if name not in ours or name not in theirs:
            one_sided.append(name)
            place = f"{where} {name}"
            yield Difference("field", place, _is(name in ours), _is(name in theirs))
        else:
            yield from _same(f"{where} {name}", ours[name], theirs[name])


def _same(where: str, ours: Shape, theirs: Shape) -> Iterator[Difference]:
    if ours.required is not theirs.required:
        yield Difference("required", where, _needed(ours), _needed(theirs))
    if ours.values != theirs.values:
        yield Difference(
            "values", where, _alone(ours.values, theirs.values), _alone(theirs.values, ours.values)
        )


def _is(there: bool) -> str:
    return "is there" if there else "is not"


def _needed(shape: Shape) -> str:
    return "required" if shape.required else "optional"


def _alone(values: frozenset[str], others: frozenset[str]) -> str:
    """List what the others do not have; any where nothing is enumerated."""
    return (", ".join(sorted(values - others)) or "none") if values else "any"


if __name__ == "__main__":
    sys.exit(main())
