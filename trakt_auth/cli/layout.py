"""Text for a terminal of any width. Words are never broken: one that is too long stands out."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

WIDEST = 80
"""Lines of text that are longer are hard to read."""

_BESIDE = 60
"""From this width on, definitions stand beside their terms."""


def wrapped(text: str, width: int, indent: str = "", hanging: str | None = None) -> list[str]:
    """The lines of `text`, each at most `width` wide where its words allow it.

    Args:
        text: Blanks and line ends in it do not matter.
        width: In columns.
        indent: What the first line begins with.
        hanging: What the others begin with; as the first one by default.
    """
    return textwrap.wrap(
        " ".join(text.split()),
        width,
        initial_indent=indent,
        subsequent_indent=indent if hanging is None else hanging,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [indent.rstrip()]


def paragraphs(text: str, width: int, indent: str = "") -> list[str]:
    """The lines of some paragraphs, with an empty one between two."""
    lines: list[str] = []
    for paragraph in text.strip().split("\n\n"):
        lines += ["", *wrapped(paragraph.replace("\b", ""), width, indent)]
    return lines[1:]


def definitions(rows: Iterable[tuple[str, str]], width: int, indent: str = "") -> list[str]:
    """Terms with what they mean: beside them or, where there is little room, below them."""
    rows = list(rows)
    term = max((len(first) for first, _ in rows), default=0)
    column = min(term, 30) + len(indent) + 2
    lines: list[str] = []
    for first, second in rows:
        if width < _BESIDE:
            lines += wrapped(first, width, indent, indent + "    ")
            lines += wrapped(second, width, indent + "  ") if second else []
            continue
        head = f"{indent}{first}"
        if len(head) + 2 > column:
            lines.append(head)
            head = ""
        lines += wrapped(second, width, head.ljust(column), " " * column)
    return lines


class Help:
    """What a command writes its help to, as typer's own formatter is, but for the words."""

    def __init__(self, width: int) -> None:
        self.width = width
        self._indent = ""
        self._lines: list[str] = []

    def write(self, text: str) -> None:
        """Write lines as they are."""
        self._lines += text.rstrip("\n").split("\n")

    def write_usage(self, prog: str, args: str = "", prefix: str = "Usage: ") -> None:
        """Write how the command is called."""
        self._lines += wrapped(f"{prefix}{prog} {args}", self.width, "", " " * 4)

    def write_paragraph(self) -> None:
        """Write an empty line."""
        if self._lines:
            self._lines.append("")

    def write_text(self, text: str) -> None:
        """Write some paragraphs."""
        self._lines += paragraphs(text, self.width, self._indent)

    def write_dl(self, rows: Iterable[tuple[str, str]]) -> None:
        """Write terms with what they mean."""
        self._lines += definitions(rows, self.width, self._indent)

    @contextmanager
    def indentation(self) -> Iterator[None]:
        """Within, lines begin two columns to the right."""
        before, self._indent = self._indent, self._indent + "  "
        yield
        self._indent = before

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """Write a heading; within, lines begin two columns to the right."""
        self.write_paragraph()
        self._lines.append(f"{self._indent}{name}:")
        with self.indentation():
            yield

    def getvalue(self) -> str:
        """All that was written."""
        return "\n".join(self._lines) + "\n"
