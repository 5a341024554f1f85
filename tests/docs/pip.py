"""Stands in for pip: checks that what a page installs is this package, with extras that it has."""

from __future__ import annotations

import re
import sys
from importlib.metadata import metadata


def main(arguments: list[str]) -> int:
    command, *requirements = arguments
    if command != "install" or not requirements:
        return 2
    extras = set(metadata("trakt-auth").get_all("Provides-Extra") or ())
    for requirement in requirements:
        match = re.fullmatch(r"(?:trakt-auth|\.)(?:\[([a-z,]+)\])?", requirement)
        if match is None or not set((match[1] or "cli").split(",")) <= extras:
            print(f"no such package, or no such extra: {requirement}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
