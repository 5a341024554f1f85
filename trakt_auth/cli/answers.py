"""How answers are written: as Trakt's own JSON, one item a line, or as events."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

from attrs import frozen

from trakt_auth.cli.event_table import event
from trakt_auth.cli.jq_filter import Filter, compiled
from trakt_auth.cli.output import json_text, write_json, write_line


class Form(Enum):
    """What stdout gets."""

    DOCUMENT = "document"
    """JSON: an object, or an array with one item a line."""

    LINES = "lines"
    """One item a line."""

    EVENTS = "events"
    """One event a line, as ``--json`` has them everywhere."""


@frozen
class Answers:
    """Writes answers to stdout, each as soon as it is there.

    Its methods raise:
        ReaderGone: Nobody reads stdout any more.
        ConfigurationError: The filter does not fit.
    """

    form: Form
    filter: Filter | None = None
    indent: int | None = None
    """How far to indent an object that stands alone; None for one line."""

    @classmethod
    def for_options(cls, *, as_json: bool, lines: bool, jq: str | None) -> Answers:
        """What the options ask for; on a terminal, an object that stands alone is laid out.

        Raises:
            MissingExtra: There is no library for ``--jq``.
            ConfigurationError: It is no expression.
        """
        form = Form.EVENTS if as_json else Form.LINES if lines else Form.DOCUMENT
        return cls(
            form, None if jq is None else compiled(jq), indent=2 if sys.stdout.isatty() else None
        )

    def value(self, value: Any) -> None:
        """Write an answer that stands alone."""
        if self.filter is not None:
            self._results(value)
        elif self.form is Form.EVENTS:
            write_json(event("answer", value=value))
        elif self.form is Form.LINES and isinstance(value, list):
            self.items(value)
        else:
            write_line(json_text(value, indent=self.indent), is_json=True)

    def items(self, items: Iterable[Any]) -> None:
        """Write the items of a list that is still being read."""
        if self.filter is not None:
            for item in items:
                self._results(item)
        elif self.form is Form.EVENTS:
            for item in items:
                write_json(event("item", value=item))
        elif self.form is Form.LINES:
            for item in items:
                write_line(json_text(item), is_json=True)
        else:
            for line in array_lines(items):
                write_line(line, is_json=True)

    def _results(self, value: Any) -> None:
        assert self.filter is not None  # noqa: S101 - as just looked at
        for result in self.filter(value):
            if self.form is Form.EVENTS:
                write_json(event("item", value=result))
            elif isinstance(result, str) and self.form is Form.DOCUMENT:
                write_line(result)
            else:
                write_line(json_text(result), is_json=True)


def array_lines(items: Iterable[Any], encoding: str | None = None) -> Iterator[str]:
    """An array as lines of JSON, one item a line, each as soon as the next one is there.

    Args:
        items: The items.
        encoding: What they are written in; None for that of stdout.
    """
    line = "["
    for item in items:
        # The comma comes with the next item: nobody knows yet which one is the last.
        yield line if line == "[" else f"{line},"
        line = json_text(item, encoding=encoding)
    yield from ("[]",) if line == "[" else (line, "]")
