"""Writes docs/reference, or with ``--check`` says whether it is what it should be."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.reference.pages import pages

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Return the exit code: 0 done or as it should be, 1 stale."""
    parser = argparse.ArgumentParser(prog="python -m tools.reference", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "reference")
    options = parser.parse_args(arguments)
    wanted = dict(pages(ROOT))
    output: Path = options.output
    found = {path.name: path.read_text(encoding="utf-8") for path in sorted(output.glob("*.md"))}
    stale = sorted(name for name in wanted.keys() | found if wanted.get(name) != found.get(name))
    if options.check:
        for name in stale:
            print(f"{output / name} is stale; run: make reference", file=sys.stderr)
        return 1 if stale else 0
    output.mkdir(parents=True, exist_ok=True)
    for name in stale:
        if name in wanted:
            (output / name).write_text(wanted[name], encoding="utf-8")
        else:
            (output / name).unlink()
    print(f"{output}: {len(wanted)} pages, {len(stale)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
