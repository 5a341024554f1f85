"""The programs that a page of the documentation shows."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import frozen
from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / "docs" / "reference"
TASKS = ROOT / "docs" / "tasks"
"""Their programs are run by tests/docs/test_tasks.py."""
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *(
        path
        for path in sorted(ROOT.glob("docs/**/*.md"))
        if not {REFERENCE, TASKS} & {*path.parents}
    ),
]

NOT_RUN = re.compile(r"<!-- not run: (.+) -->")
"""Stands above a block that no test runs, and says why."""


@frozen
class Block:
    """A block of code."""

    page: Path
    line: int
    """The number of its first line, counted from 0."""
    language: str
    text: str
    not_run: str | None
    """Why it is not run."""

    @property
    def program(self) -> str:
        """The text at its line of the page, so that a traceback shows where it is."""
        return "\n" * self.line + self.text


def read(page: Path) -> list[Block]:
    """Read the blocks of a page, in order."""
    tokens = MarkdownIt().parse(page.read_text(encoding="utf-8"))
    blocks = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "fence":
            assert token.map is not None
            reason = (
                NOT_RUN.search(before.content) if before and before.type == "html_block" else None
            )
            blocks.append(
                Block(
                    page,
                    token.map[0] + 1,
                    token.info.partition(" ")[0],
                    token.content,
                    reason and reason[1],
                )
            )
    return blocks


def examples(path: Path) -> list[Block]:
    """The programs of a page of the reference, which stand in tabs and so are indented."""
    text = path.read_text(encoding="utf-8")
    found = []
    for match in re.finditer(r"^    ```python\n(.*?)^    ```$", text, re.DOTALL | re.MULTILINE):
        program = re.sub("^    ", "", match[1], flags=re.MULTILINE)
        line = text.count("\n", 0, match.start()) + 1
        found.append(Block(path, line, "python", program, None))
    return found
