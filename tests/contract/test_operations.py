"""Every operation of the contract, called through the generated client."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from codegen.contract import Contract
from generated_client import Client
from generated_client._writing import plain
from generated_client.types import Response
from tests.contract.operations import MODULES, OPERATIONS, arguments, fits, module
from tools.replay import unknown_keys
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


@pytest.fixture(params=OPERATIONS)
def operation(request: pytest.FixtureRequest) -> Operation:
    return OPERATIONS[request.param]


@pytest.mark.usefixtures("as_before")
def test_blocking(operation: Operation, client: Client, sandbox: Sandbox) -> None:
    call = module(operation).sync_detailed
    check(operation, call(client=client, **arguments(operation, sandbox)))


@pytest.mark.usefixtures("as_before")
def test_async(
    operation: Operation, client: Client, sandbox: Sandbox, runner: asyncio.Runner
) -> None:
    call = module(operation).asyncio_detailed
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
    assert not unknown_keys(response.parsed)
