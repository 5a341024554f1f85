"""openapi.yaml as the code generation sees it."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, Self

from attrs import frozen

from codegen import yaml

Node = dict[str, Any]
"""A mapping in the contract. Untyped: what it holds is what the rules are there to find out."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Operation:
    """One method of one path, with its references resolved."""

    method: str
    """In capitals."""
    path: str
    node: Node
    parameters: list[Node]
    body: Node | None
    responses: dict[str, Node]

    @property
    def id(self) -> str:
        """Its operationId; empty if it has none."""
        name: str = self.node.get("operationId", "")
        return name

    @property
    def summary(self) -> str:
        """What it does, in a few words, without a full stop."""
        return str(self.node["summary"]).strip().removesuffix(".")

    @property
    def description(self) -> str:
        """What it does."""
        return str(self.node["description"]).strip()

    @property
    def oauth(self) -> str:
        """Whether it wants a signed-in person: required, optional or none."""
        return str(self.node["x-oauth"])

    def __str__(self) -> str:
        return f"{self.method} {self.path} ({self.id or 'no operationId'})"


@frozen
class SchemaNode:
    """A schema, or a part of one, and where it stands."""

    where: str
    schema: Node
    is_component: bool
    """Whether it stands right under components/schemas, where the generator names it well."""

    @property
    def types(self) -> set[str]:
        """The names under `type`, which may hold one or several."""
        return types(self.schema)

    def __str__(self) -> str:
        return self.where


@frozen(slots=False)
class Contract:
    """An OpenAPI document."""

    document: Node

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a YAML file. Raises what `codegen.yaml.load` raises."""
        return cls(yaml.load(path))

    @property
    def schemas(self) -> dict[str, Node]:
        """What stands under components/schemas."""
        schemas: dict[str, Node] = self.document.get("components", {}).get("schemas", {})
        return schemas

    def properties(self, name: str) -> dict[str, Node]:
        """Return the properties of a component, those it takes over by allOf included."""
        return {
            key: schema
            for part in self._parts_of(self.schemas[name])
            for key, schema in part.get("properties", {}).items()
        }

    def _parts_of(self, schema: Node) -> Iterator[Node]:
        for part in schema.get("allOf", []):
            yield from self._parts_of(self.resolve(part))
        yield schema

    def resolve(self, node: Node) -> Node:
        """Follow `$ref` to the end.

        Raises:
            KeyError: It leads nowhere.
            ValueError: It leads back to itself.
        """
        seen: set[str] = set()
        while "$ref" in node:
            if node["$ref"] in seen:
                raise ValueError(f"{node['$ref']} leads back to itself")
            seen.add(node["$ref"])
            target: Node = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node

    @cached_property
    def paths(self) -> dict[str, Node]:
        """The path items, with each parameter under the name that its operation has for it.

        OpenAPI has one path item for ``/playback/{type}`` and ``/playback/{id}``, with one name
        for both; `x-name` on the parameter is what it means. Here they stand apart.
        """
        apart: dict[str, Node] = {}
        for path, item in self.document.get("paths", {}).items():
            shared = {key: value for key, value in item.items() if key not in METHODS}
            for method in (method for method in METHODS if method in item):
                own, operation = self._named(path, item[method])
                apart.setdefault(own, dict(shared))[method] = operation
        return apart

    def _named(self, path: str, operation: Node) -> tuple[str, Node]:
        parameters = [self.resolve(each) for each in operation.get("parameters", [])]
        names = {each["name"]: each["x-name"] for each in parameters if "x-name" in each}
        if not names:
            return path, operation
        return re.sub(r"\{(\w+)\}", lambda found: f"{{{names.get(found[1], found[1])}}}", path), {
            **operation,
            "parameters": [
                {key: value for key, value in each.items() if key != "x-name"}
                | {"name": each.get("x-name", each["name"])}
                for each in parameters
            ],
        }

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation, in the order of the document."""
        return [
            Operation(
                method.upper(),
                path,
                item[method],
                [
                    self.resolve(parameter)
                    for parameter in (
                        *item.get("parameters", []),
                        *item[method].get("parameters", []),
                    )
                ],
                self.resolve(item[method]["requestBody"])
                if "requestBody" in item[method]
                else None,
                {
                    str(status): self.resolve(answer)
                    for status, answer in item[method].get("responses", {}).items()
                },
            )
            for path, item in self.paths.items()
            for method in METHODS
            if method in item
        ]

    @cached_property
    def sent(self) -> set[str]:
        """The names of the components that are objects and part of a request's body."""
        bodies = [operation.body for operation in self.operations if operation.body]
        return self._objects_in(bodies)

    @cached_property
    def answered(self) -> set[str]:
        """The names of the components that are objects and part of an answer."""
        return self._objects_in(
            answer for operation in self.operations for answer in operation.responses.values()
        )

    def _objects_in(self, holders: Iterable[Node]) -> set[str]:
        """Follow every reference from what `holders` contain."""
        found: set[str] = set()
        todo: list[Any] = [
            media.get("schema", {})
            for holder in holders
            for media in holder.get("content", {}).values()
        ]
        while todo:
            node = todo.pop()
            if isinstance(node, list):
                todo += node
            elif isinstance(node, dict):
                todo += [part for key, part in node.items() if key not in {"examples", "enum"}]
                if isinstance(target := node.get("$ref"), str):
                    name = target.rsplit("/", 1)[-1]
                    if name not in found:
                        found.add(name)
                        todo.append(self.resolve(node))
        return {name for name in found if is_object(self.schemas[name])}

    @cached_property
    def schema_nodes(self) -> list[SchemaNode]:
        """Every schema and every part of one, of the components and of each operation."""
        found = [
            node
            for name, schema in self.schemas.items()
            for node in _parts(f"schema {name}", schema, is_component=True)
        ]
        for operation in self.operations:
            holders = [(f", parameter {each.get('name')}", each) for each in operation.parameters]
            contents = [(", the request", operation.body or {})]
            contents += [
                (f", status {status}", each) for status, each in operation.responses.items()
            ]
            holders += [
                (where, media)
                for where, holder in contents
                for media in holder.get("content", {}).values()
            ]
            for where, holder in holders:
                if "schema" in holder:
                    found += _parts(f"{operation}{where}", holder["schema"])
        return found

    def objects(self, schema: Node, name: str = "in place") -> Iterator[tuple[str, Node]]:
        """Yield the objects that `schema` may stand for, through references, unions and arrays."""
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            schema = self.resolve(schema)
        members = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
        if "items" in schema:
            members.append(schema["items"])
        if "object" in types(schema) or "properties" in schema:
            yield name, schema
        for member in members:
            yield from self.objects(member, name)


def nameless(path: str) -> str:
    """Return a path as servers know it, whatever its parameters are called."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def alike(names: Iterable[str], key: Callable[[str], str]) -> Iterator[str]:
    """Yield what becomes the same by `key`, joined by and."""
    spellings: dict[str, list[str]] = {}
    for name in names:
        spellings.setdefault(key(name), []).append(name)
    return (" and ".join(same) for same in spellings.values() if len(same) > 1)


def types(schema: Node) -> set[str]:
    """Return the names under `type`, which may hold one or several."""
    named = schema.get("type", [])
    return {named} if isinstance(named, str) else set(named)


def is_object(schema: Node) -> bool:
    """Whether the generator makes a class with fields of it."""
    return "object" in types(schema) or bool(schema.keys() & {"properties", "allOf"})


def _parts(where: str, schema: Node, *, is_component: bool = False) -> Iterator[SchemaNode]:
    """Yield `schema` and what stands inside it, without following references."""
    yield SchemaNode(where, schema, is_component)
    for name, part in schema.get("properties", {}).items():
        yield from _parts(f"{where}, property {name}", part)
    for key in ("items", "additionalProperties", "not"):
        if isinstance(schema.get(key), dict):
            yield from _parts(f"{where}, {key}", schema[key])
    for key in ("oneOf", "anyOf", "allOf"):
        for position, part in enumerate(schema.get(key, [])):
            yield from _parts(f"{where}, {key} {position}", part)
