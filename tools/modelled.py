"""The table in ``docs/testing.md`` of what the sandbox models.

``python -m tools.modelled`` writes it, and with ``--check`` only looks.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

from trakt_auth.sandbox.contract.loaded import contract
from trakt_auth.sandbox.world import calls
from trakt_auth.sandbox.world.call import HANDLERS

assert calls.__all__  # noqa: S101 - importing it is what fills HANDLERS

PAGE = Path(__file__).resolve().parent.parent / "docs" / "testing.md"
BEGIN, END = "<!-- modelled: begin -->\n", "<!-- modelled: end -->\n"


def table() -> str:
    """A row for each resource: the calls that remember, and those that answer an example."""
    rows: defaultdict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for operation in contract().operations:
        resource, _, call = operation.call.rpartition(".")
        if call and not operation.first_party:
            rows[resource][operation.call not in HANDLERS].add(call)
    lines = ["| Resource | Remembers | Answers an example |", "| --- | --- | --- |"]
    for resource, (modelled, examples) in sorted(rows.items()):
        lines.append(f"| {resource} | {_listed(modelled)} | {_listed(examples)} |")
    return "\n".join(lines) + "\n"


def _listed(calls: set[str]) -> str:
    return ", ".join(sorted(calls))


def page() -> str:
    """The page with the table as it should be."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def main() -> int:
    """Write the page; with ``--check``, say whether it is as it should be."""
    if "--check" in sys.argv[1:]:
        return page() != PAGE.read_text("utf-8")
    PAGE.write_text(page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
