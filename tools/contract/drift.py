"""Where openapi.yaml and another description of the Trakt API differ.

The other one is any OpenAPI document (JSON or YAML), or a list of operations as JSON:
``operations`` with ``method``, ``path``, ``parameters``, ``request`` and ``responses``, and
``schemas`` that they refer to.
Operations are the same where method and path are, whatever the path's parameters are called.

What is known to differ stands in tools/contract/drift.yaml, each with its reason and its evidence.
Only what is new is printed, as a table. Beside that stands what the other description says that
none of the facts said that were read in (tools/contract/facts). The exit code is 1 if there is
either. Operations of docs/web-only.md do not count.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from fnmatch import fnmatchcase, translate
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from codegen import yaml
from tools.contract.described import (
    Described,
    Operation,
    Parameters,
    Shape,
    describe,
    read_described,
    read_document,
)
from tools.contract.facts import FOLDER, Facts, public, read_facts, web_only

ROOT = Path(__file__).resolve().parents[2]


@frozen
class Difference:
    """One thing on which two descriptions do not agree."""

    what: str
    """``operation``, ``auth``, ``status``, ``parameter``, ``body``, ``field``, ``required``,
    ``nullable``, ``type``, ``values`` or ``members``."""
    where: str
    """The operation, and the parameter or field in it."""
    ours: str
    theirs: str
    """Of values, those that stand on this side alone: ``any`` where it enumerates none."""


@frozen(slots=False)
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
            and self._places.match(difference.where) is not None
        )

    @cached_property
    def _places(self) -> re.Pattern[str]:
        # One pattern of all, since there are ten thousands of differences.
        return re.compile("|".join(map(translate, self.where)))


def main(arguments: list[str] | None = None, today: Callable[[], date] = date.today) -> int:
    """Print the report; return the exit code: 0 nothing is new, 1 something is."""
    parser = argparse.ArgumentParser(prog="python -m tools.contract.drift", description=__doc__)
    parser.add_argument(
        "--contract", type=Path, help="the other description, else the last facts that were read in"
    )
    parser.add_argument("--openapi", type=Path, default=ROOT / "openapi.yaml")
    parser.add_argument("--known", type=Path, default=ROOT / "tools" / "contract" / "drift.yaml")
    parser.add_argument("--facts", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    kept = read_facts(options.facts)
    theirs = _read(options.contract) if options.contract else kept[-1].described
    known = read_known(options.known)
    found = list(differences(read_described(options.openapi), theirs))
    new = [each for each in found if not any(one.covers(each) for one in known)]
    nearest, changed = nearest_facts(kept, theirs)
    age = (today() - nearest.date).days
    lines = [
        f"Compared with the facts of {nearest.date}, {nearest.source}, {age} days old."
        if options.contract is None
        else f"{options.contract.name} has {len(changed)} changes since the facts of "
        f"{nearest.date}, {nearest.source}, {age} days old.",
        *table(changed, ("changed", "where", "read in", "there")),
        *report(new, found, known),
    ]
    sys.stdout.write("\n".join([*lines, ""]))
    return 1 if new or changed else 0


def _read(path: Path) -> Described:
    return describe(public(read_document(path), web_only()))


def nearest_facts(kept: list[Facts], theirs: Described) -> tuple[Facts, list[Difference]]:
    """Return the facts from which `theirs` differs least, and in what: all of it is a change.

    A rule of what is known may speak of many places. That somebody has looked at each of them holds
    for what was read in, not for what has changed since.
    """
    told = [
        (each, [*differences(each.described, theirs), *_members(each.described, theirs)])
        for each in kept
    ]
    return min(told, key=lambda each: len(each[1]))


def _members(before: Described, after: Described) -> Iterator[Difference]:
    """Yield the fields of which the members of a union say something else, but not the union."""
    for key in sorted(before.keys() & after.keys()):
        for side, old, new in (
            ("takes", before[key].body, after[key].body),
            ("answers", before[key].answer, after[key].answer),
        ):
            for name in sorted(old.keys() & new.keys()):
                was, now = old[name].members, new[name].members
                if was != now and evolve(old[name], members=now) == new[name]:
                    where = f"{' '.join(key)} {side} {name}"
                    yield Difference("members", where, "; ".join(was), "; ".join(now))


def read_known(path: Path) -> list[Known]:
    """Read the differences that are known.

    Raises:
        OSError: The file cannot be read.
        TypeError: An entry has other keys than it should.
    """
    entries: Any = yaml.load(path)
    return [Known(**each) for each in entries or []]


def table(rows: list[Difference], header: tuple[str, str, str, str]) -> list[str]:
    """Write differences as a table, if there are any."""
    if not rows:
        return []
    cells = [header, *((each.what, each.where, each.ours, each.theirs) for each in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(3)]
    return ["  ".join([*map(str.ljust, row[:3], widths), row[3]]).rstrip() for row in cells] + [""]


def report(new: list[Difference], found: list[Difference], known: list[Known]) -> list[str]:
    """Write what is new as a table, and what is known as one line for each reason."""
    covered = Counter(
        next((one.reason for one in known if one.covers(each)), None) for each in found
    )
    return [
        *table(new, ("what", "where", "here", "there")),
        f"Differences: {len(found)}, of which {len(new)} are new.",
        *(f"  {count} known: {reason}" for reason, count in covered.most_common() if reason),
    ]


def differences(ours: Described, theirs: Described) -> Iterator[Difference]:
    """Yield everything on which the two do not agree, operation by operation.

    Members of a union are compared as one: everybody draws them in their own way.
    """
    for key in sorted(ours.keys() | theirs.keys()):
        where = " ".join(key)
        if key not in theirs:
            yield Difference("operation", where, "is there", "is not")
        elif key not in ours:
            yield Difference("operation", where, "is not", "is there")
        else:
            yield from _operation(where, ours[key], theirs[key])


def _operation(where: str, ours: Operation, theirs: Operation) -> Iterator[Difference]:
    if ours.auth != theirs.auth:
        yield Difference("auth", where, ours.auth or "not said", theirs.auth or "not said")
    for status in sorted(ours.statuses ^ theirs.statuses):
        there = status in ours.statuses
        yield Difference("status", f"{where} {status}", _is(there), _is(not there))
    yield from _parameters(where, ours.parameters, theirs.parameters)
    yield from _fields(f"{where} takes", ours.body, theirs.body)
    yield from _fields(f"{where} answers", ours.answer, theirs.answer)


def _parameters(where: str, ours: Parameters, theirs: Parameters) -> Iterator[Difference]:
    for name in sorted(ours.keys() | theirs.keys()):
        place = f"{where} {name}"
        if name not in ours or name not in theirs:
            yield Difference("parameter", place, _is(name in ours), _is(name in theirs))
        else:
            yield from _same(place, ours[name], theirs[name])


def _fields(where: str, ours: dict[str, Shape], theirs: dict[str, Shape]) -> Iterator[Difference]:
    if not ours or not theirs:
        if ours or theirs:
            yield Difference("body", where, _is(bool(ours)), _is(bool(theirs)))
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
    if ours.null is not theirs.null:
        yield Difference("nullable", where, _nullable(ours), _nullable(theirs))
    if ours.types != theirs.types:
        yield Difference("type", where, _typed(ours), _typed(theirs))
    if ours.values != theirs.values:
        yield Difference(
            "values", where, _alone(ours.values, theirs.values), _alone(theirs.values, ours.values)
        )


def _is(there: bool) -> str:
    return "is there" if there else "is not"


def _needed(shape: Shape) -> str:
    return "required" if shape.required else "optional"


def _nullable(shape: Shape) -> str:
    return "null" if shape.null else "never null"


def _typed(shape: Shape) -> str:
    return " or ".join(sorted(shape.types)) or "any"


def _alone(values: frozenset[str], others: frozenset[str]) -> str:
    """List what the others do not have; any where nothing is enumerated."""
    return (", ".join(sorted(values - others)) or "none") if values else "any"


if __name__ == "__main__":
    sys.exit(main())
