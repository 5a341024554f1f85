"""The contract, as far as a server needs it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any, Literal

from attrs import frozen

Schema = Mapping[str, Any]

Oauth = Literal["none", "optional", "required"]

_METHODS = ("get", "put", "post", "delete")


@frozen
class Parameter:
    """A value in the path or in the query."""

    name: str
    where: Literal["path", "query"]
    required: bool
    schema: Schema
    example: object
    """None where the schema has to do."""


@frozen(eq=False)
class Operation:
    """A method of a path, and its success."""

    id: str
    call: str
    """Its name in the front door (`x-call`), such as ``sync.history.add``; empty for OAuth."""
    method: str
    """In capitals."""
    path: str
    """With braces around the names of its parameters."""
    oauth: Oauth
    paged: bool
    vip: bool
    """Whether it is for VIPs alone."""
    first_party: bool
    """Whether it is for Trakt's own applications alone."""
    parameters: tuple[Parameter, ...]
    body: Schema | None
    """What it takes; None where it takes nothing."""
    status: int
    may_be_empty: bool
    """Whether it may answer 204, where there is nothing to say."""
    answer: Schema | None
    """What it answers; None where the status says it all."""
    headers: Mapping[str, str]
    """The headers of the answer, with their examples."""


@frozen(eq=False)
class Contract:
    """An OpenAPI document."""

    components: Mapping[str, Any]
    operations: tuple[Operation, ...]

    def resolve(self, node: Schema) -> Schema:
        """Follow references to the end."""
        return _resolve(self.components, node)


def load() -> Contract:
    """The contract of Trakt, read from the file beside this module."""
    document = json.loads(
        files("trakt_auth.sandbox.contract").joinpath("openapi.json").read_bytes()
    )
    return Contract(document["components"], tuple(_operations(document)))


def _operations(document: Mapping[str, Any]) -> Iterator[Operation]:
    components = document["components"]
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method not in item:
                continue
            node = item[method]
            body = _resolve(components, node.get("requestBody", {}))
            status, answer = _success(path, node["responses"])
            yield Operation(
                id=node["operationId"],
                call=node.get("x-call", ""),
                method=method.upper(),
                path=path,
                oauth=node["x-oauth"],
                paged=node.get("x-paged", False),
                vip=node.get("x-vip", False),
                first_party=node.get("x-first-party", False),
                parameters=tuple(
                    _parameter(_resolve(components, each)) for each in node.get("parameters", ())
                ),
                body=_schema(body),
                status=status,
                may_be_empty="204" in node["responses"],
                answer=_schema(answer),
                headers={
                    name: str(_resolve(components, header)["example"])
                    for name, header in answer.get("headers", {}).items()
                },
            )


def _success(path: str, responses: Mapping[str, Any]) -> tuple[int, Mapping[str, Any]]:
    """Choose one: what was made (201) over what was there (200), and that over nothing (204).

    What removes or sorts makes nothing: it was recorded as 200.
    """
    makes = not path.endswith(("/remove", "/reorder"))
    order = ["201", "200", "204"] if makes else ["200", "201", "204"]
    status = min((each for each in responses if each[0] == "2"), key=order.index)
    return int(status), responses[status]


def _schema(holder: Mapping[str, Any]) -> Schema | None:
    schema: Schema | None = holder.get("content", {}).get("application/json", {}).get("schema")
    return schema


def _parameter(node: Mapping[str, Any]) -> Parameter:
    return Parameter(
        name=node["name"],
        where=node["in"],
        required=node.get("required", False),
        schema=node["schema"],
        example=node.get("example"),
    )


def _resolve(components: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in node:
        kind, name = node["$ref"].removeprefix("#/components/").split("/")
        node = components[kind][name]
    return node
