"""How much of the Trakt API the generated client covers, and how it takes to real answers.

Two questions, each answered where its option is given:

- ``--contract FILE``: which operations and parameters of a list of operations does openapi.yaml
  have, and which not?
- ``--corpus DIR``: does each recorded body parse, and does ``to_dict`` give it back unchanged?

The corpus is any folder with an ``index.json``: a list of objects with ``file``, ``method``,
``path`` and ``status``, and optionally ``path_template`` and ``kind``. A body of another kind than
``recorded`` (an example from documentation, a fixture edited by hand) may fail, with the reason
said; a recorded one, or one of no kind, may not.

The exit code is 1 where an operation or parameter is lacking or a recorded body fails, else 0.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tools.corpus import Recording, read_corpus
from tools.operations import Known, Wanted, read_known, read_wanted
from tools.replay import Verdict, replay

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Print the report; return the exit code: 0 all well, 1 something is lacking or fails."""
    parser = argparse.ArgumentParser(prog="python -m tools.coverage_report", description=__doc__)
    parser.add_argument("--contract", type=Path, help="a JSON file with the operations there are")
    parser.add_argument("--corpus", type=Path, help="a folder of recorded answers")
    parser.add_argument("--openapi", type=Path, default=ROOT / "openapi.yaml")
    parser.add_argument(
        "--unknown-keys", action="store_true", help="list the keys that no model has a field for"
    )
    options = parser.parse_args(arguments)
    if options.contract is None and options.corpus is None:
        parser.error("give --contract, --corpus or both")
    known = read_known(options.openapi)
    wanted = read_wanted(options.contract) if options.contract else []
    well = True
    if options.contract:
        well &= report_operations(known, wanted)
    if options.corpus:
        web_only = {(each.method, each.path) for each in wanted if not each.public}
        verdicts = [
            (recording, replay(recording, known)) for recording in read_corpus(options.corpus)
        ]
        well &= report_bodies(verdicts, web_only)
        if options.unknown_keys:
            report_unknown_keys(verdict for _, verdict in verdicts)
    return 0 if well else 1


def report_operations(known: list[Known], wanted: list[Wanted]) -> bool:
    """Print which operations there are; return whether none and no parameter is lacking."""
    have = {(each.method, each.path): each for each in known}
    public = [each for each in wanted if each.public]
    lacking = [each for each in public if (each.method, each.path) not in have]
    extra = have.keys() - {(each.method, each.path) for each in public}
    print(f"Operations: {len(public) - len(lacking)} of {len(public)}.")
    for each in lacking:
        print(f"  lacking: {each.method} {each.path}")
    for method, path in sorted(extra):
        print(f"  not among them: {method} {path}")
    without = [
        (each, location, name)
        for each in public
        if (operation := have.get((each.method, each.path)))
        for location, name in sorted(each.parameters - operation.parameters)
    ]
    total = sum(len(each.parameters) for each in public)
    print(f"Parameters: {total - len(without)} of {total}.")
    for each, location, name in without:
        print(f"  lacking: {name} in the {location} of {each.method} {each.path}")
    print(f"Left out on purpose, as not public: {len(wanted) - len(public)}.")
    return not lacking and not without


def report_bodies(
    verdicts: list[tuple[Recording, Verdict]], web_only: set[tuple[str, str]]
) -> bool:
    """Print which bodies fail and why; return whether only those do that may."""
    counts = Counter[str]()
    equal = Counter[str]()
    well = True
    complaints: list[str] = []
    for recording, verdict in verdicts:
        counts[recording.kind] += 1
        if verdict.problem is None:
            equal[recording.kind] += 1
            continue
        excuse = find_excuse(recording, verdict, web_only)
        well &= excuse is not None
        complaints.append(
            f"  {recording.file} ({recording.method} {recording.path}, {recording.status}): "
            f"{verdict.problem} [{excuse or 'FAILS'}]"
        )
    print(f"Bodies that parse and come back equal: {equal.total()} of {counts.total()}.")
    for kind, count in sorted(counts.items()):
        print(f"  {kind}: {equal[kind]} of {count}, {100 * equal[kind] / count:.1f} %")
    if complaints:
        print("Those that do not:")
        print(*complaints, sep="\n")
    return well


def find_excuse(
    recording: Recording, verdict: Verdict, web_only: set[tuple[str, str]]
) -> str | None:
    """Say why a body may fail; None where it may not."""
    if recording.kind != "recorded":
        return f"may fail: {recording.kind}, not an answer as it was sent"
    if verdict.operation is None and (recording.method, recording.path_template) in web_only:
        return "may fail: the operation is not public"
    return None


def report_unknown_keys(verdicts: Iterator[Verdict]) -> None:
    """Print the keys that models keep without having a field for them, most frequent first."""
    found = sum((verdict.unknown_keys for verdict in verdicts), Counter[str]())
    print(f"Keys without a field: {len(found)}.")
    for key, count in found.most_common():
        print(f"  {key}: {count}")


if __name__ == "__main__":
    sys.exit(main())
