"""What the reference says of the operations that sign in, which are no calls of the tree."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from codegen.contract import Contract, Node, Operation
from codegen.hints import identifier, parameters_by_name
from tools.reference.snippets import Snippets, formatted, snippets
from tools.reference.source import Function, Model, read_models
from tools.reference.statuses import outcome

# Whoever signs in has better means than the operations themselves.
_INSTEAD = {
    "authorize_application": "`trakt_auth.oauth.authorize_url` makes the link, with PKCE.",
    "exchange_a_token": "`trakt_auth.oauth.exchange`; `Trakt` renews tokens by itself.",
    "revoke_an_access_token": "`trakt_auth.oauth.revoke`, or `trakt-auth logout`.",
    "generate_new_device_codes": "`DeviceFlow.start`; see [the login](../device-flow.md).",
    "poll_for_the_access_token": "`DeviceFlow.wait`; see [the login](../device-flow.md).",
}


EVIDENCE = {
    "audit": "Only Trakt's audit of its running service (August 2026) shows it; "
    "no recorded answer does.",
    "documents": "Only Trakt's older reference shows it; no recorded answer does.",
    "news": "Only Trakt's published sources (August to October 2026) show it: it may not be in "
    "force.",
}

_PYTHON = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@frozen
class Parameter:
    """A row of the table of parameters."""

    name: str
    types: Sequence[str]
    description: str
    notes: str


@frozen
class Status:
    """A row of the table of statuses."""

    code: str
    description: str
    types: Sequence[str]
    headers: str
    outcome: str
    everywhere: bool
    """Whether it means the same for every operation that answers with it."""


@frozen
class Entry:
    """An operation."""

    operation: Operation
    function: Function
    example: Snippets
    parameters: Sequence[Parameter]
    bodies: Sequence[Model]
    """What its body may be."""
    statuses: Sequence[Status]

    @property
    def instead(self) -> str | None:
        """What to use rather than the operation itself."""
        return _INSTEAD.get(self.operation.id)


@frozen
class Tag:
    """A page."""

    name: str
    description: str
    entries: Sequence[Entry]

    @property
    def package(self) -> str:
        """The package of its operations."""
        return identifier(self.name)

    @property
    def file(self) -> str:
        """The name of the page."""
        return f"{self.package}.md"


def read_tags(contract: Contract, root: Path) -> list[Tag]:
    """Read what there is to say, and write the examples."""
    models = {model.name: model for model in read_models(root)}
    pairs = [
        (operation, Function.read(root, operation.node["tags"][0], operation.id))
        for operation in contract.operations
        if "x-call" not in operation.node
    ]
    examples = formatted([snippets(contract, *pair) for pair in pairs])
    by_tag: defaultdict[str, list[Entry]] = defaultdict(list)
    for (operation, function), example in zip(pairs, examples, strict=True):
        bodies = [
            models[name]
            for each in function.arguments
            if each.name == "body"
            for name in re.findall(r"\w+", " ".join(each.types))
            if name in models
        ]
        by_tag[operation.node["tags"][0]].append(
            Entry(
                operation,
                function,
                example,
                parameters=_parameters(contract, operation, function, bodies),
                bodies=bodies,
                statuses=statuses_of(contract, operation),
            )
        )
    return [
        Tag(each["name"], each["description"], by_tag[each["name"]])
        for each in contract.document["tags"]
        if each["name"] in by_tag
    ]


def _parameters(
    contract: Contract, operation: Operation, function: Function, bodies: Sequence[Model]
) -> list[Parameter]:
    nodes = parameters_by_name(operation)
    return [
        Parameter(
            each.name,
            each.types,
            nodes[each.name]["description"]
            if each.name in nodes
            else " ".join(model.description for model in bodies),
            _notes(contract, nodes.get(each.name), required=each.required),
        )
        for each in function.arguments
    ]


def _notes(contract: Contract, node: Node | None, *, required: bool) -> str:
    notes = ["required" if required else "optional"]
    if node is None:
        return notes[0]
    schema = contract.resolve(node["schema"])
    example = node.get("example", schema.get("examples", [None])[0])
    if "const" in schema:
        notes.append(f"always `{schema['const']}`")
    elif example is not None:
        notes.append(f"such as `{str(example).lower() if isinstance(example, bool) else example}`")
    notes.append(f"in the {node['in']}")
    return ", ".join(notes)


def statuses_of(contract: Contract, operation: Operation) -> list[Status]:
    """Return the rows of the table of statuses."""
    return [_status(contract, operation, code) for code in operation.responses]


def _status(contract: Contract, operation: Operation, code: str) -> Status:
    answer = operation.responses[code]
    content = answer.get("content", {}).get("application/json")
    kept = code == "401" and operation.node.get("x-first-party")
    return Status(
        code,
        answer["description"],
        _types(contract, content["schema"]) if content else (),
        ", ".join(f"`{name}`" for name in answer.get("headers", {})),
        outcome(operation, int(code)),
        everywhere="$ref" in operation.node["responses"][code] and not content and not kept,
    )


def _types(contract: Contract, schema: Node) -> tuple[str, ...]:
    members = contract.resolve(schema).get("oneOf", [])
    if members:
        return tuple(name for each in members for name in _types(contract, each))
    if "$ref" in schema:
        return (schema["$ref"].rsplit("/", 1)[-1],)
    if schema["type"] == "array":
        return (f"list[{' | '.join(_types(contract, schema['items']))}]",)
    return (_PYTHON[schema["type"]],)
