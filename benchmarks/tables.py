"""Tables in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table whose first column is text and whose others are numbers, set to the right."""
    return _table(head, rows, "---:")


def text_table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table of text."""
    return _table(head, rows, "---")


def _table(head: Sequence[str], rows: Iterable[Sequence[object]], rule: str) -> str:
    rules = ["---", *[rule] * (len(head) - 1)]
    return "\n".join("| " + " | ".join(map(str, row)) + " |" for row in (head, rules, *rows))


def ratio(ours: float, theirs: float) -> str:
    """How many times as much."""
    return f"{ours / theirs:.2f}" if theirs else "-"
