"""Read every field of recorded answers as a program does, and count what is not as the types say.

``python -m tools.contract.deep_gate DIR`` takes a folder as tools.contract.corpus reads it. Counted
by year of the recording:

- ``unreadable``: a value of another type, which a program gets as None;
- ``undeclared null``: null where the type has no None;
- ``missing``: a required field that was not sent;
- ``dropped``: an item that a list is read without;
- ``unknown key`` and ``unlisted value``: kept, and no fault: Trakt adds some without notice.

The first four may not be in an answer of 2025 or later. Those of older answers and of answers whose
year is not known stand in tools/contract/deep_gate.yaml, each with its reason. The exit code is 1
where there is another one.
"""

import argparse
import json
import logging
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen import yaml
from codegen.contract import Operation
from generated_client._model import Answer, AnswerMap
from generated_client._reading import members_of
from generated_client.errors import ParseError
from tools.contract.corpus import Recording, read_corpus
from tools.contract.operations import ROOT, find, read_known
from tools.contract.replay import UnknownParameterError, answer

REASONS = ROOT / "tools" / "contract" / "deep_gate.yaml"
SINCE = 2025
HARD = ("unreadable", "undeclared null", "missing", "dropped")
SOFT = ("unknown key", "unlisted value")


@frozen
class Finding:
    """One thing that is not as the types say, which holds no value."""

    kind: str
    field: str
    """The way there, such as ``[].movie.ids.trakt``: any item of a list, any key of a map."""
    problem: str = ""


@frozen
class Reason:
    """Why answers that are old, or of no known year, may have something."""

    operation: str
    field: str
    """A pattern as of a shell, but for its brackets."""
    kind: str
    reason: str

    def covers(self, operation: str, finding: Finding) -> bool:
        """Say whether it speaks of `finding`."""
        return (
            self.kind == finding.kind
            and fnmatchcase(operation, self.operation)
            and fnmatchcase(finding.field, self.field.replace("[", "[[]"))
        )


def walk(value: object, sent: object, where: str = "") -> Iterator[Finding]:
    """Read every field below `value`, which `sent` was read to.

    Args:
        value: What a program has.
        sent: The same as JSON.
        where: The way there.
    """
    if isinstance(value, list) and isinstance(sent, list):
        yield from [Finding("dropped", f"{where}[]")] * (len(sent) - len(value))
        # Which ones were left out is not known: the others are looked at alone.
        pairs = sent if len(sent) == len(value) else [None] * len(value)
        for part, raw in zip(value, pairs, strict=True):
            yield from walk(part, _sent(part, raw), f"{where}[]")
    elif isinstance(value, AnswerMap):
        for raw in value.to_dict().values():
            problems: list[str] = []
            part = value._values.convert(raw, _noting(problems))  # noqa: SLF001 - as its items are read
            yield from _read(part, raw, problems, f"{where}.*")
    elif isinstance(value, Answer):
        for name, each in value._fields.items():
            problems = []
            each.read(value._data, _noting(problems))  # noqa: SLF001 - as its attributes are read
            part = getattr(value, name)
            yield from _read(part, value._data.get(each.key), problems, f"{where}.{each.key}")  # noqa: SLF001
            if each.constants and part is not None and part not in each.constants:
                yield Finding("unlisted value", f"{where}.{each.key}")
        for key in value.additional_properties:
            yield Finding("unknown key", f"{where}.{key}")
    elif isinstance(value, Enum) and value.value not in members_of(type(value)):
        yield Finding("unlisted value", where)


def _sent(part: object, raw: object) -> object:
    return part._data if isinstance(part, Answer) else raw  # noqa: SLF001


def _noting(problems: list[str]) -> Any:
    return problems.append


_KINDS = {"is null": "undeclared null", "is missing": "missing"}


def _read(part: object, raw: object, problems: list[str], where: str) -> Iterator[Finding]:
    # Of a list, a complaint is an item that is left out, which shows in its length.
    if not isinstance(part, list):
        for each in problems:
            yield Finding(_KINDS.get(each, "unreadable"), where, each)
    yield from walk(part, raw, where)


def read_reasons(path: Path) -> list[Reason]:
    """Read why there may be something.

    Raises:
        OSError: The file cannot be read.
        TypeError: An entry has other keys than it should.
    """
    return [Reason(**each) for each in yaml.load(path) or []]


def findings(recording: Recording, known: Mapping[str, Operation]) -> tuple[str, list[Finding]]:
    """Return the id of the operation, and all that is not as the types say in one answer."""
    found = find(recording.method, recording.path)
    if found is None:
        return f"{recording.method} {recording.path_template}", [Finding("no operation", "")]
    if not recording.has_body:
        return found[0], []
    try:
        parsed = answer(known[found[0]], recording, {**recording.query, **found[1]})
    except (ParseError, UnknownParameterError) as error:
        return found[0], [Finding("unreadable", "", str(error))]
    return found[0], list(walk(parsed, json.loads(recording.content)))


def main(arguments: list[str] | None = None) -> int:
    """Print the counts; return the exit code: 0 all well, 1 something may not be."""
    parser = argparse.ArgumentParser(prog="python -m tools.contract.deep_gate", description=__doc__)
    parser.add_argument("corpus", type=Path, help="a folder of recorded answers")
    parser.add_argument("--reasons", type=Path, default=REASONS)
    options = parser.parse_args(arguments)
    known = read_known()
    read = [(each, *findings(each, known)) for each in read_corpus(options.corpus)]
    lines, good = report(read, read_reasons(options.reasons))
    sys.stdout.write("\n".join([*lines, ""]))
    return 0 if good else 1


def report(
    read: Iterable[tuple[Recording, str, list[Finding]]], reasons: list[Reason]
) -> tuple[list[str], bool]:
    """Return lines for people, and whether all is well."""
    counts: dict[str, Counter[str]] = {}
    rows: Counter[tuple[bool, str]] = Counter()
    for recording, operation, found in read:
        year = recording.year
        count = counts.setdefault("undated" if year is None else str(year), Counter())
        count["answers"] += 1
        for each in found:
            count[each.kind] += 1
            if each.kind not in HARD:
                continue
            late = year is not None and year >= SINCE
            reason = None if late else _reason(operation, each, reasons)
            what = f"{each.kind}: {operation} {each.field or 'the body'} {each.problem}".rstrip()
            rows[reason is None, f"{what} [{reason or 'FAILS'}]"] += 1
    lines = ["  ".join(f"{name:>15}" for name in ("year", "answers", *HARD, *SOFT, "no operation"))]
    for name, count in sorted(counts.items()):
        cells = (name, *(count[each] for each in ("answers", *HARD, *SOFT, "no operation")))
        lines.append("  ".join(f"{cell:>15}" for cell in cells))
    lines += [f"  {count} {line}" for (_, line), count in sorted(rows.items(), reverse=True)]
    return lines, not any(bad for bad, _ in rows)


def _reason(operation: str, finding: Finding, reasons: list[Reason]) -> str | None:
    return next((each.reason for each in reasons if each.covers(operation, finding)), None)


if __name__ == "__main__":
    # It says what the client would, once for each field.
    logging.getLogger("trakt_auth").disabled = True
    sys.exit(main())
