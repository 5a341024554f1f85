"""The operations there are, and the operations we have."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.contract import Contract, Operation
from trakt_auth.sandbox.contract.loaded import contract

ROOT = Path(__file__).resolve().parents[2]
Parameter = tuple[str, str]
"""Where it is sent, and its name there."""


@frozen
class Wanted:
    """An operation of somebody's list."""

    method: str
    path: str
    public: bool
    parameters: frozenset[Parameter]


def read_known() -> dict[str, Operation]:
    """Read the operations of openapi.yaml, by id."""
    return {each.id: each for each in Contract.read(ROOT / "openapi.yaml").operations}


def read_wanted(path: Path) -> list[Wanted]:
    """Read a list of operations: JSON with ``operations``, each with ``method`` and ``path``.

    One whose ``audience`` is another than ``public`` is known, and not wanted.
    """
    document = json.loads(path.read_text(encoding="utf-8"))
    return [
        Wanted(
            method=operation["method"].upper(),
            path=operation["path"].rstrip("/"),
            public=operation.get("audience", "public") == "public",
            parameters=parameters(operation.get("parameters", ())),
        )
        for operation in document["operations"]
    ]


def find(method: str, path: str) -> tuple[str, Mapping[str, str]] | None:
    """Find the id of the operation that answers `path`, and what stands for its parameters."""
    for target in contract().paths.find(path):
        if method in target.operations:
            return target.operations[method].id, target.values
    return None


def parameters(nodes: Iterable[Mapping[str, Any]]) -> frozenset[Parameter]:
    """Return where each is sent, and its name there."""
    return frozenset((each["in"], each["name"]) for each in nodes)
