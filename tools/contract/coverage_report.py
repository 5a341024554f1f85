"""How much of the Trakt API the generated client covers, and how it takes to real answers.

Three questions, the last two answered where there is a corpus:

- ``--contract FILE``: which operations and parameters of a list of operations does openapi.yaml
  have, and which not?
- ``--corpus DIR``: can the request of each answer be made, does its body parse, and does
  ``to_dict`` give it back unchanged?
- ``--corpus DIR``: which recorded bodies keep to the contract in the letter, and what in the others
  does not? These may: they are told, not blamed.

The corpus is any folder with an ``index.json``: a list of objects with ``file``, ``method``,
``path`` and ``status``, and optionally ``path_template`` and ``kind``. A body of another kind than
``recorded`` (an example from documentation, a fixture edited by hand) may fail, with the reason
said; a recorded one, or one of no kind, may not.

The exit code is 1 where an operation or parameter is lacking, a request cannot be made or a
recorded body fails, else 0.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import field, frozen

from codegen.contract import Operation
from tools.contract.corpus import Recording, read_corpus
from tools.contract.letter import Letter
from tools.contract.operations import Wanted, find, parameters, read_known, read_wanted
from tools.contract.replay import Verdict, replay


@frozen
class Report:
    """Lines for people, and whether all is well."""

    lines: list[str] = field(factory=list)
    faults: list[str] = field(factory=list)

    def say(self, line: str) -> None:
        """Add a line."""
        self.lines.append(line)

    def blame(self, line: str) -> None:
        """Add a line for something that must not be so."""
        self.faults.append(line)
        self.lines.append(line)


def main(arguments: list[str] | None = None) -> int:
    """Print the report; return the exit code: 0 all well, 1 something is lacking or fails."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.contract.coverage_report", description=__doc__
    )
    parser.add_argument("--contract", type=Path, help="a JSON file with the operations there are")
    parser.add_argument("--corpus", type=Path, help="a folder of recorded answers")
    parser.add_argument(
        "--unknown-keys", action="store_true", help="list the keys that no model has a field for"
    )
    options = parser.parse_args(arguments)
    if options.contract is None and options.corpus is None:
        parser.error("give --contract, --corpus or both")
    known = read_known()
    wanted = read_wanted(options.contract) if options.contract else []
    report = Report()
    if options.contract:
        report_operations(report, known, wanted)
    if options.corpus:
        verdicts = [
            (recording, replay(recording, known)) for recording in read_corpus(options.corpus)
        ]
        report_bodies(report, verdicts, wanted)
        report_letter(report, (recording for recording, _ in verdicts), known)
        if options.unknown_keys:
            report_unknown_keys(report, (verdict for _, verdict in verdicts))
    sys.stdout.write("\n".join([*report.lines, ""]))
    return 1 if report.faults else 0


def report_operations(report: Report, known: Mapping[str, Operation], wanted: list[Wanted]) -> None:
    """Say which operations and parameters we have, and blame those that are lacking."""
    have = {(each.method, each.path): each for each in known.values()}
    public = {(each.method, each.path): each for each in wanted if each.public}
    report.say(f"Operations: {len(public.keys() & have.keys())} of {len(public)}.")
    for method, path in sorted(public.keys() - have.keys()):
        report.blame(f"  lacking: {method} {path}")
    for method, path in sorted(have.keys() - public.keys()):
        report.say(f"  not among them: {method} {path}")
    report.say(f"Left out, as they are not public: {len(wanted) - len(public)}.")
    lacking = {
        key: sorted(public[key].parameters - parameters(have[key].parameters))
        for key in sorted(public.keys() & have.keys())
    }
    total = sum(len(public[key].parameters) for key in lacking)
    report.say(f"Their parameters: {total - sum(map(len, lacking.values()))} of {total}.")
    for (method, path), names in lacking.items():
        for location, name in names:
            report.blame(f"  lacking: {name}, in the {location} of {method} {path}")


def report_bodies(
    report: Report, verdicts: list[tuple[Recording, Verdict]], wanted: list[Wanted]
) -> None:
    """Say which bodies fail and why, and blame those that may not."""
    counts = Counter(recording.kind for recording, _ in verdicts)
    equal = Counter(recording.kind for recording, verdict in verdicts if verdict.problem is None)
    report.say(f"Bodies that parse and come back equal: {equal.total()} of {counts.total()}.")
    for kind, count in sorted(counts.items()):
        report.say(f"  {kind}: {equal[kind]} of {count}, {100 * equal[kind] / count:.1f} %")
    not_public = {(each.method, each.path) for each in wanted if not each.public}
    for recording, verdict in verdicts:
        if verdict.problem is None:
            continue
        line = (
            f"  {recording.file} ({recording.method} {recording.path}, {recording.status}): "
            f"{verdict.problem}"
        )
        if excuse := find_excuse(recording, verdict, not_public):
            report.say(f"{line} [may fail: {excuse}]")
        else:
            report.blame(f"{line} [FAILS]")


def find_excuse(
    recording: Recording, verdict: Verdict, not_public: set[tuple[str, str]]
) -> str | None:
    """Say why a body may fail; None where it may not."""
    if recording.kind != "recorded":
        return f"{recording.kind}, not an answer as it was sent"
    named = (recording.method, (recording.path_template or "").rstrip("/"))
    if verdict.operation is None and named in not_public:
        return "the operation is not public"
    return None


def report_letter(
    report: Report, recordings: Iterable[Recording], known: Mapping[str, Operation]
) -> None:
    """Say which recorded bodies are not in the letter what the contract says, and in what."""
    letter = Letter()
    told = []
    held = 0
    for each in recordings:
        found = find(each.method, each.path)
        if each.kind != "recorded" or not each.has_body or found is None:
            continue
        held += 1
        name, values = found
        sent = {**each.query, **values}
        faults = letter.faults(known[name], each.status, sent, json.loads(each.content))
        if faults:
            told.append(f"  {each.file} ({name}): {'; '.join(faults)}")
    report.say(
        f"Recorded bodies that are in the letter as described: {held - len(told)} of {held}."
    )
    for line in told:
        report.say(line)


def report_unknown_keys(report: Report, verdicts: Iterable[Verdict]) -> None:
    """List the keys that models keep without having a field for them, most frequent first."""
    found = sum((verdict.unknown_keys for verdict in verdicts), Counter[str]())
    report.say(f"Keys without a field: {len(found)}.")
    for key, count in found.most_common():
        report.say(f"  {key}: {count}")


if __name__ == "__main__":
    sys.exit(main())
