"""The keys of recorded answers, without their values: what the sandbox is compared with.

``python -m tools.contract.key_sets --corpus DIR`` writes ``tests/contract/key_sets.json``, from the
answers whose headers date them to 2026: for each of them the path of its operation, what was asked
in the query, and the keys, as ``[].movie.title``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

PAGE = Path(__file__).resolve().parents[2] / "tests" / "contract" / "key_sets.json"
YEAR = " 2026 "

_BY_VALUE = frozenset(["distribution", "crew"])
"""What has values for keys."""


def keys(value: Any, before: str = "") -> Iterator[str]:
    """The keys of a value, each with those that it is under."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield f"{before}{name}"
            if name not in _BY_VALUE:
                yield from keys(part, f"{before}{name}.")
    elif isinstance(value, list):
        for part in value:
            yield from keys(part, f"{before}[].")


def read(folder: Path) -> Iterator[dict[str, Any]]:
    """The keys of each recording of the year, those of one request together."""
    found: dict[tuple[str, str], set[str]] = {}
    for entry in json.loads((folder / "index.json").read_text("utf-8")):
        dated = YEAR in str(entry.get("recorded_at"))
        if not dated or entry["method"] != "GET" or entry["status"] != 200:
            continue
        asked = dict(each.split("=") for each in entry.get("query", "").split("&") if each)
        request = (entry["path_template"].rstrip("/"), unquote(asked.get("extended", "")))
        body = json.loads((folder / entry["file"]).read_bytes())
        found.setdefault(request, set()).update(keys(body))
    for (path, extended), names in sorted(found.items()):
        yield {"path": path, "extended": extended, "keys": sorted(names)}


def main() -> int:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="a folder of recorded answers")
    found = list(read(parser.parse_args().corpus))
    PAGE.write_text("[\n" + ",\n".join(map(json.dumps, found)) + "\n]\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
