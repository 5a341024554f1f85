"""The operations of the contract, and calls of the generated functions that fit them."""

from __future__ import annotations

import importlib
import inspect
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import pytest

import generated_client.models
from generated_client._model import Answer, AnswerMap
from generated_client._reading import read
from trakt_auth import Forbidden
from trakt_auth.sandbox import Sandbox
from trakt_auth.sandbox.contract.document import Contract, Operation, Schema, load
from trakt_auth.sandbox.contract.examples import Examples

CONTRACT: Contract = load()
OPERATIONS = {operation.id: operation for operation in CONTRACT.operations}
EXAMPLES = Examples(CONTRACT)

MODULES = {
    path.stem: f"generated_client.api.{path.parent.name}.{path.stem}"
    for path in Path(generated_client.models.__file__).parents[1].glob("api/*/*.py")
    if path.stem != "__init__"
}


def module(name: str) -> ModuleType:
    """What was generated for an operation."""
    return importlib.import_module(MODULES[name])


def arguments(operation: Operation, sandbox: Sandbox) -> dict[str, Any]:
    """Arguments for all that a generated function needs, and for what may be left out."""
    function = module(operation.id).sync_detailed
    hints = get_type_hints(function)
    values: dict[str, Any] = {}
    for each in operation.parameters:
        name = _python(each.name)
        value = EXAMPLES.value(each.schema) if each.example is None else each.example
        # The generator tells two of one name apart by where they are sent.
        values |= {name: value, f"{name}_{each.where}": value}
    values["page"] = 1
    if operation.body is not None:
        values["body"] = EXAMPLES.value(operation.body, path=operation.path)
    if operation.id in LIVE:
        values |= LIVE[operation.id](sandbox)
    return {
        name: read(hints[name], values[name.rstrip("_")])
        for name in inspect.signature(function).parameters
        if name != "client"
    }


def fits(value: object, schema: Schema) -> bool:
    """Whether a value is of the type that a schema documents."""
    schema = CONTRACT.resolve(schema)
    if members := schema.get("oneOf") or schema.get("anyOf"):
        return any(fits(value, member) for member in members)
    if schema["type"] == "array":
        return isinstance(value, list) and all(fits(each, schema["items"]) for each in value)
    if "object" in schema["type"] or "enum" in schema:
        return type(value) is getattr(generated_client.models, schema["title"])
    return isinstance(value, {"string": str, "integer": int}[schema["type"]])


def unknown_keys(value: Any) -> Counter[str]:
    """Count the keys that models keep without having a field for them."""
    found = Counter[str]()
    if isinstance(value, list):
        for each in value:
            found += unknown_keys(each)
    elif isinstance(value, AnswerMap):
        found += unknown_keys([*value.values()])
    elif isinstance(value, Answer):
        found.update(f"{type(value).__name__}.{key}" for key in value.additional_properties)
        for name in value._fields:
            found += unknown_keys(getattr(value, name))
    return found


def refused(operation: Operation) -> AbstractContextManager[object]:
    """What happens to whoever calls: what Trakt keeps for its own applications is refused."""
    return pytest.raises(Forbidden) if operation.first_party else nullcontext()


@contextmanager
def left_as_before(operation: Operation, sandbox: Sandbox) -> Iterator[None]:
    """Whatever a call changes is as it was afterwards."""
    saved = None if operation.method == "GET" else sandbox.save()
    yield
    if saved is not None:
        sandbox.load(saved)


def _python(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def _client(sandbox: Sandbox) -> dict[str, str]:
    return {"client_id": sandbox.app.client_id}


def _approved(sandbox: Sandbox) -> dict[str, Any]:
    from trakt_auth import DeviceFlow

    with DeviceFlow(sandbox.app) as flow:
        code = flow.start()
    sandbox.approve(code.user_code)
    sandbox.advance(code.interval)
    return {"body": {**_client(sandbox), "code": code.device_code}}


LIVE: dict[str, Callable[[Sandbox], dict[str, Any]]] = {
    # ada calls, and follows nobody of her own name.
    "follow_this_user": lambda sandbox: {"id": "robin"},
    "authorize_application": lambda sandbox: {
        **_client(sandbox),
        "redirect_uri": sandbox.app.redirect_uri,
        "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    },
    "generate_new_device_codes": lambda sandbox: {"body": _client(sandbox)},
    "poll_for_the_access_token": _approved,
    "exchange_a_token": lambda sandbox: {
        "body": {
            **_client(sandbox),
            "grant_type": "refresh_token",
            "refresh_token": sandbox.issue_token()["refresh_token"],
            "redirect_uri": sandbox.app.redirect_uri,
        }
    },
    "revoke_an_access_token": lambda sandbox: {
        "body": {**_client(sandbox), "token": sandbox.issue_token()["access_token"]}
    },
}
"""Logins need what the sandbox has issued, and some calls need somebody else."""
