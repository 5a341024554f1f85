"""The operations there are, and the operations we have."""

import importlib
import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.contract import Contract, Operation
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

    operation: Operation

    @property
    def method(self) -> str:
        """In capitals."""
        return self.operation.method.upper()

    @property
    def path(self) -> str:
        """With the names of parameters in braces."""
        return self.operation.path

    @property
    def id(self) -> str:
        """Its operationId."""
        return self.operation.id

    @property
    def parameters(self) -> frozenset[Parameter]:
        """What it takes in the path and in the query."""
        return _parameters(self.operation.parameters)

    def in_path(self, path: str) -> dict[str, str] | None:
        """Return the values of its parameters in `path`; None where it is another's."""
        template, steps = _steps(self.path), _steps(path)
        pairs = list(zip(template, steps, strict=False))
        if len(template) != len(steps) or any(a != b and not a.startswith("{") for a, b in pairs):
            return None
        return {name[1:-1]: step for name, step in pairs if name.startswith("{")}

    @property
    def call(self) -> Callable[..., Any]:
        """The generated function that makes the call and returns all of the answer."""
        tag = identifier(self.operation.node["tags"][0])
        module = f"generated_client.api.{tag}.{identifier(self.id)}"
        call: Callable[..., Any] = importlib.import_module(module).sync_detailed
        return call


def read_known(openapi: Path) -> list[Known]:
    """Read the operations of openapi.yaml."""
    return [Known(each) for each in Contract.read(openapi).operations]


def read_wanted(contract: Path) -> list[Wanted]:
    """Read a list of operations: JSON with ``operations``, each with ``method`` and ``path``.

    One whose ``audience`` is another than ``public`` is known, and not wanted.
    """
    document = json.loads(contract.read_text(encoding="utf-8"))
    return [
        Wanted(
            method=operation["method"].upper(),
            path=operation["path"].rstrip("/"),
            public=operation.get("audience", "public") == "public",
            parameters=_parameters(operation.get("parameters", ())),
        )
        for operation in document["operations"]
    ]


def find(known: Iterable[Known], method: str, path: str) -> Known | None:
    """Find the operation that answers `path`: of several, the one that spells most of it out."""
    fits = [each for each in known if each.method == method and each.in_path(path) is not None]
    return min(fits, key=lambda each: len(each.in_path(path) or ()), default=None)


def nameless(path: str) -> str:
    """Return a template as it is whatever its parameters are called, without a slash at its end."""
    return re.sub(r"\{[^}]*\}", "{}", path).rstrip("/")


def _steps(path: str) -> list[str]:
    return path.strip("/").split("/")


def _parameters(parameters: Iterable[dict[str, Any]]) -> frozenset[Parameter]:
    return frozenset((each["in"], each["name"]) for each in parameters)
