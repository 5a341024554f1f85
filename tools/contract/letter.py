"""Hold an answer against the contract in the letter: types, nulls, what is required, values, keys.

The generated models read what is odd and keep what they do not know. Whether the contract is right
shows only where neither is done.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import jsonschema_rs

from codegen.contract import Contract, Node, Operation
from tools.contract.operations import ROOT

_COMPONENTS = "urn:trakt"


class Letter:
    """The contract, with objects that are closed."""

    def __init__(self) -> None:
        contract = Contract.read(ROOT / "openapi.yaml")
        components = json.loads(json.dumps(contract.document["components"], default=str))
        self._registry = jsonschema_rs.Registry(
            [(_COMPONENTS, {"components": closed(components)})],
            draft=jsonschema_rs.Draft202012,
        )

    def faults(
        self, operation: Operation, status: int, sent: Mapping[str, str], body: object
    ) -> list[str]:
        """Return what in an answer is not as the contract says, with the place. Holds no value.

        Args:
            operation: What was asked for.
            status: The status of the answer.
            sent: The parameters of the request, as text.
            body: What was answered.
        """
        schema = answered(operation, status, sent)
        if schema is None:
            return ["the body is not described"]
        text = json.dumps(closed(schema)).replace('"#/', f'"{_COMPONENTS}#/')
        validator = jsonschema_rs.validator_for(
            json.loads(text), registry=self._registry, mask="the value"
        )
        return list(dict.fromkeys(_told(validator.iter_errors(body))))


def answered(operation: Operation, status: int, sent: Mapping[str, str]) -> Node | None:
    """Return the schema of the answer to what was sent, by `x-variants`; None if there is none."""
    holder = operation.responses.get(str(status)) or next(
        (each for number, each in operation.responses.items() if number[0] == "2"), {}
    )
    whole: Node | None = holder.get("content", {}).get("application/json", {}).get("schema")
    possible = []
    for entry in operation.node.get("x-variants", []):
        asked = [
            ({*sent.get(name, "").split(",")}, {values} if isinstance(values, str) else {*values})
            for name, values in entry["when"].items()
        ]
        if all(values & fitting for values, fitting in asked):
            possible.append(entry["schema"])
            if all(values <= fitting for values, fitting in asked):
                return {"anyOf": possible}
    return whole


def closed(node: Any) -> Any:
    """Return a schema whose objects have the properties that it names, and no others.

    Of a union several members may fit: codegen takes the likeliest.
    """
    if isinstance(node, list):
        return [closed(each) for each in node]
    if not isinstance(node, dict):
        return node
    found = {
        "anyOf" if key == "oneOf" else key: part if key in {"examples", "enum"} else closed(part)
        for key, part in node.items()
    }
    if isinstance(found.get("properties"), dict) and "type" in found:
        found.setdefault("additionalProperties", False)
    return found


def _told(errors: Iterable[jsonschema_rs.ValidationError]) -> Iterator[str]:
    for error in errors:
        context: Any = getattr(error.kind, "context", ())
        members = [list(each) for each in context]
        if members:
            # The member of a union that it nearly is says most.
            nearest = min(members, key=len)
            yield from _told(nearest)
        else:
            where = "".join(
                f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path
            )
            yield f"{where.removeprefix('.') or 'the body'}: {error.message}"
