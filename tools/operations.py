"""The operations there are, and the operations we have."""

import importlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.contract import Contract
from codegen.hints import identifier

Parameter = tuple[str, str]
"""Where it is sent, and its name there."""


@frozen
class Wanted:
    """An operation of somebody's list."""

    method: str
    path: str
    public: bool
    parameters: frozenset[Parameter]


@frozen
class Known:
    """An operation of openapi.yaml."""

    method: str
    path: str
    id: str
    tag: str
    parameters: frozenset[Parameter]

    @property
    def call(self) -> Callable[..., Any]:
        """The generated function that makes the call and returns all of the answer."""
        module = f"generated_client.api.{identifier(self.tag)}.{identifier(self.id)}"
        call: Callable[..., Any] = importlib.import_module(module).sync_detailed
        return call


def read_known(openapi: Path) -> list[Known]:
    """Read the operations of openapi.yaml."""
    return [
        Known(
            method=operation.method.upper(),
            path=operation.path,
            id=operation.id,
            tag=operation.node["tags"][0],
            parameters=_parameters(operation.parameters),
        )
        for operation in Contract.read(openapi).operations
    ]


def read_wanted(contract: Path) -> list[Wanted]:
    """Read a list of operations: JSON with ``operations``, each with ``method`` and ``path``.

    One whose ``audience`` is another than ``public`` is known, and not wanted.
    """
    document = json.loads(contract.read_text(encoding="utf-8"))
    return [
        Wanted(
            method=operation["method"].upper(),
            path=operation["path"],
            public=operation.get("audience", "public") == "public",
            parameters=_parameters(operation.get("parameters", ())),
        )
        for operation in document["operations"]
    ]


def find(known: Iterable[Known], method: str, path: str) -> Known | None:
    """Find the operation that answers `path`.

    Trailing parameters may be left out, as Trakt allows; the more of the path is spelled out in
    the template, the better it fits.
    """
    steps = path.strip("/").split("/")
    fits = [
        (score, each)
        for each in known
        if each.method == method and (score := _fit(each.path.strip("/").split("/"), steps))
    ]
    return max(fits, key=lambda fit: fit[0], default=(None, None))[1]


def _fit(template: list[str], steps: list[str]) -> tuple[int, int] | None:
    """Rate how well a template fits, higher is better; None where it does not."""
    literal = 0
    for position, part in enumerate(template):
        if part.startswith("{"):
            continue
        if position >= len(steps) or part != steps[position]:
            return None
        literal += 1
    return None if len(steps) > len(template) else (literal, len(steps) - len(template))


def _parameters(parameters: Iterable[dict[str, Any]]) -> frozenset[Parameter]:
    return frozenset((each["in"], each["name"]) for each in parameters)
