"""The rules for how the file looks to whoever reads it, which is lost once it is parsed."""

import re
from collections.abc import Iterator

SECTION = re.compile(r"  (\w+):$")
HEADING = re.compile(r"    # --- (.+?) -*$")
ENTRY = re.compile(r"    (\w+):$")
ANCHOR = re.compile(r"[:-] &([\w-]+)\s*$")
# These are so many that nobody finds one without.
GROUPED = {"parameters", "schemas"}


def layout(text: str) -> Iterator[str]:
    """Yield what is out of place in the text of the contract."""
    lines = text.splitlines()
    yield from anchors(lines)
    yield from order(lines)


def anchors(lines: list[str]) -> Iterator[str]:
    """What several operations share stands in one place, above the paths."""
    below = lines.index("paths:") if "paths:" in lines else len(lines)
    for number, line in enumerate(lines[below:], below + 1):
        if found := ANCHOR.search(line):
            yield (
                f"line {number}: move the anchor &{found[1]} to x-headers or x-servers, "
                "since there it is looked for"
            )


def order(lines: list[str]) -> Iterator[str]:
    """Components stand in groups under headings, sorted within."""
    section, heading, last = "", "", ""
    start = lines.index("components:") if "components:" in lines else len(lines)
    for number, line in enumerate(lines[start:], start + 1):
        if found := SECTION.match(line):
            section, heading, last = found[1], "", ""
        elif found := HEADING.match(line):
            heading, last = found[1], ""
        elif found := ENTRY.match(line):
            if not heading and section in GROUPED:
                yield f"line {number}: put {found[1]} under a heading, # --- What it is about ---"
            if found[1] < last:
                group = heading or section
                yield f"line {number}: put {found[1]} before {last}: {group} is sorted by name"
            last = found[1]
