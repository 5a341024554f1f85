"""The drawing in ``CONTRIBUTING.md`` of what may import what, from the import rules themselves.

``python -m tools.layers`` writes it, and with ``--check`` only looks.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "CONTRIBUTING.md"
BEGIN, END = "<!-- layers: begin -->\n", "<!-- layers: end -->\n"


def drawing(configuration: str) -> str:
    """Draw the layers, the highest first: each imports only what stands below it."""
    contracts = tomllib.loads(configuration)["tool"]["importlinter"]["contracts"]
    [layers] = [each["layers"] for each in contracts if each["type"] == "layers"]
    rows = [", ".join(re.findall(r"\w+", layer)) for layer in layers]
    return "\n".join(["```text", *rows, "```"])


def page() -> str:
    """The page with the drawing as it should be."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    return (
        f"{before}{BEGIN}\n{drawing((ROOT / 'pyproject.toml').read_text('utf-8'))}\n\n{END}{after}"
    )


def main() -> int:
    """Write the page; with ``--check``, say whether it is as it should be."""
    if "--check" in sys.argv[1:]:
        if page() == PAGE.read_text("utf-8"):
            return 0
        sys.stderr.write("CONTRIBUTING.md draws other layers: run `python -m tools.layers`\n")
        return 1
    PAGE.write_text(page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
