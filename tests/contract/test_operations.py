"""Every operation of the contract, called through the generated client."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from codegen.contract import Contract
from generated_client import Client
from generated_client._writing import plain
from generated_client.types import Response
from tests.contract.operations import (
    MODULES,
    OPERATIONS,
    arguments,
    fits,
    left_as_before,
    module,
    refused,
)
from tests.each import of_each
from tools.contract.deep_gate import walk
from trakt_auth.sandbox import Sandbox
from trakt_auth.sandbox.contract.document import Operation

ROOT = Path(__file__).parents[2]
COPY = json.loads((ROOT / "trakt_auth/sandbox/contract/openapi.json").read_bytes())
VARIANTS = {
    operation.id: [each["schema"] for each in operation.node.get("x-variants", ())]
    for operation in Contract(COPY).operations
}


def test_all_are_generated() -> None:
    assert MODULES.keys() == OPERATIONS.keys()


def test_the_readme_says_how_many() -> None:
    assert f"{len(OPERATIONS)} operations" in (ROOT / "README.md").read_text()


@of_each(OPERATIONS, quick=1)
def test_blocking(name: str, client: Client, sandbox: Sandbox) -> None:
    operation = OPERATIONS[name]
    call = module(name).sync_detailed
    with left_as_before(operation, sandbox), refused(operation):
        check(operation, call(client=client, **arguments(operation, sandbox)))


@of_each(OPERATIONS, quick=1)
def test_async(name: str, client: Client, sandbox: Sandbox, runner: asyncio.Runner) -> None:
    operation = OPERATIONS[name]
    call = module(name).asyncio_detailed
    with left_as_before(operation, sandbox), refused(operation):
        check(operation, runner.run(call(client=client, **arguments(operation, sandbox))))


def check(operation: Operation, response: Response[Any]) -> None:
    if operation.may_be_empty and response.status_code == 204:
        return
    assert response.status_code == operation.status
    assert {name.lower() for name in operation.headers} <= response.headers.keys()
    if operation.answer is None:
        assert response.parsed is None
        return
    assert response.parsed is not None
    kinds = [operation.answer, *VARIANTS[operation.id]]
    assert any(fits(response.parsed, kind) for kind in kinds)
    assert plain(response.parsed) == json.loads(response.content)
    # Every field, as a program reads it.
    assert [*walk(response.parsed, json.loads(response.content))] == []
