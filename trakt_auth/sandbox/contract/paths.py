"""Which operations a path is about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from attrs import frozen

from trakt_auth.sandbox.contract.document import Operation

_PARAMETER = re.compile(r"\{[^}]*\}")


@frozen(eq=False)
class Target:
    """A path of the contract that a request's path fits."""

    template: str
    operations: Mapping[str, Operation]
    """By method."""
    values: Mapping[str, str]
    """What stands where the template has its parameters."""


class Paths:
    """The paths of the contract."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        by_template: defaultdict[str, dict[str, Operation]] = defaultdict(dict)
        for operation in operations:
            by_template[operation.path][operation.method] = operation
        self._by_length: defaultdict[int, list[tuple[list[str], str]]] = defaultdict(list)
        # What is spelled out comes before what is left open, from left to right.
        for template in sorted(by_template, key=lambda each: _PARAMETER.sub("\x7f", each)):
            steps = template.split("/")
            self._by_length[len(steps)].append((steps, template))
        self._operations = by_template

    def find(self, raw_path: str) -> list[Target]:
        """All that a path, still percent-encoded, can mean; the most literal reading first."""
        steps = [unquote(step) for step in raw_path.split("/")]
        return [
            Target(template, self._operations[template], values)
            for pattern, template in self._by_length.get(len(steps), ())
            if (values := _values(pattern, steps)) is not None
        ]


def _values(pattern: list[str], steps: list[str]) -> dict[str, str] | None:
    values: dict[str, str] = {}
    for expected, step in zip(pattern, steps, strict=True):
        if expected.startswith("{") and step:
            values[expected.strip("{}")] = step
        elif expected != step:
            return None
    return values
